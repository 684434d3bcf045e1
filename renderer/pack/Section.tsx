import Markdown from 'react-markdown';
import type { PackSection } from '../../db/schema/pack.ts';
import { sectionWords } from '../plan/pack/packSections.ts';
import type { SectionBody, SectionProps } from './section.ts';
import { withShortNames } from './shortNames.ts';

type Props = SectionProps & { section: PackSection; body: SectionBody };

/** A part of the pack: which case it makes, its heading, the planner's own words, and what is drawn from plan and results. */
export function Section({ section, body: { Body, wide = false, wholeNames = false }, ...props }: Props) {
  const { title, makes } = sectionWords[section.id];
  return (
    <section id={section.id} className={wide ? 'part wide' : 'part'}>
      {makes !== null && <p className="kicker">{makes}</p>}
      <h1>{title}</h1>
      {section.words !== undefined && <OwnWords text={section.words} />}
      <Body {...(wholeNames ? props : withShortNames(props))} />
    </section>
  );
}

/** What the planner wrote, below the heading of its part; it holds no pictures and leads nowhere. */
function OwnWords({ text }: { text: string }) {
  return (
    <div className="words">
      <Markdown
        components={{ h1: 'h2', h2: 'h3', h3: 'h4', a: ({ children }) => children, img: ({ alt }) => alt ?? null }}
      >
        {text}
      </Markdown>
    </div>
  );
}
