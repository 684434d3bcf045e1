import { NumberedSources } from '../components/numberedSources.ts';
import { fromPlain, type PackContents } from '../simulation/packable.ts';
import { BackPage } from './BackPage.tsx';
import { Contents } from './Contents.tsx';
import { Cover } from './Cover.tsx';
import { printedSections } from './printedSections.ts';
import { Section } from './Section.tsx';
import type { SectionProps } from './section.ts';
import { sectionBodies } from './sectionBodies.ts';

/** What the sections of a pack are drawn from. */
export function sectionProps({ plan, result, scenarioIds, ...about }: PackContents): SectionProps {
  const scenarios = scenarioIds.flatMap((wanted) => plan.scenarios.filter(({ id }) => id === wanted));
  const settings = plan.pack ?? {};
  const preferred = scenarios.find(({ id }) => id === settings.preferredId);
  return { plan, result: fromPlain(result), scenarios, preferred, settings, about };
}

/** The planning pack, page after page, as it is printed. */
export function Pack({ contents }: { contents: PackContents }) {
  const props = sectionProps(contents);
  const sections = printedSections(props);
  return (
    <NumberedSources value={true}>
      <article>
        <Cover {...props} />
        <Contents sections={sections} />
        {sections.map((section) => {
          const body = sectionBodies[section.id];
          return body && <Section key={section.id} section={section} body={body} {...props} />;
        })}
        <BackPage {...props} />
      </article>
    </NumberedSources>
  );
}
