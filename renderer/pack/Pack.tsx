import { NumberedSources } from '../components/numberedSources.ts';
import { BackPage } from './BackPage.tsx';
import { Contents } from './Contents.tsx';
import { Cover } from './Cover.tsx';
import { printedSections } from './printedSections.ts';
import { Section } from './Section.tsx';
import type { SectionProps } from './section.ts';
import { sectionBodies } from './sectionBodies.ts';

/** The planning pack, page after page, as it is printed. */
export function Pack(props: SectionProps) {
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
