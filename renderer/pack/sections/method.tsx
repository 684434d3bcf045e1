import Markdown, { type Components } from 'react-markdown';
import { methodPage } from '../../views/help/pages.ts';
import { printedParts } from '../../views/help/printedParts.ts';
import type { SectionBody } from '../section.ts';

/** Sections stand below the appendix's own title. On paper a link leads nowhere: its words are enough. */
const components: Components = { a: ({ children }) => children };

/** The rules of the simulation and their formulas, as the method page of the help has them. */
export function Method() {
  return (
    <div className="method">
      <p>
        These are the rules and formulas behind every figure in this pack, how they are known to be right, and what is
        left out, by the items of STRESS-DES, the checklist for reporting simulation studies. Isocentre’s help says the
        same under “{methodPage.title}” (press F1), and the program’s source in assets/help/{methodPage.file}.
      </p>
      <div className="columns">
        <Markdown components={components}>{printedParts(methodPage.text).join('\n\n')}</Markdown>
      </div>
    </div>
  );
}

export const method: SectionBody = { Body: Method };
