import type { PackSection } from '../../db/schema/pack.ts';
import { sectionWords } from '../plan/pack/packSections.ts';

/** The parts of the pack with links to them; the shell fills in the page on which each begins once it has printed it. */
export function Contents({ sections }: { sections: readonly PackSection[] }) {
  const entries = [
    ...sections.map(({ id }) => ({ id, title: sectionWords[id].title, makes: sectionWords[id].makes })),
    { id: backPageId, title: backPageTitle, makes: null },
  ];
  return (
    <nav className="page contents" aria-label="Contents">
      <h1>Contents</h1>
      <ol>
        {entries.map(({ id, title, makes }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <span className="entry">{title}</span>
              <span className="makes">{makes}</span>
              <span className="at" data-page-of={id} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

export const backPageId = 'how-made';
export const backPageTitle = 'How this pack was made';
