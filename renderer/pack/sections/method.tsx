import Markdown, { type Components } from 'react-markdown';
import { methodPage } from '../../views/help/pages.ts';
import { printedParts } from '../../views/help/printedParts.ts';
import type { SectionBody } from '../section.ts';

/** Sections stand below the appendix's own title. On paper a link leads nowhere: its words are enough. */
const components: Components = { h2: 'h2', h3: 'h2', h4: 'h3', a: ({ children }) => children };

/** The rules of the simulation and their formulas, as the method page of the help has them. */
export function Method() {
  return (
    <div className="method">
      <p>
        These are the rules and formulas behind every figure in this pack, and what is left out. They are parts of the
        method page of Isocentre’s help, with its numbers; the whole page, with objectives, data, how the model is known
        to be right and full references, is there under “{methodPage.title}” (press F1) and in the program’s source as{' '}
        assets/help/{methodPage.file}.
      </p>
      <div className="columns">
        <Markdown components={components}>{printedParts(methodPage.text).join('\n\n')}</Markdown>
      </div>
    </div>
  );
}

export const method: SectionBody = { Body: Method };
