import Markdown from 'react-markdown';
import { glossaryPage } from '../../views/help/pages.ts';
import type { SectionBody } from '../section.ts';

/** Without its title, which is the section's own. */
const entries = glossaryPage.text.replace(/^# .*\n/, '');

/** The words of the pack, as the glossary of the help explains them. */
const Body = () => (
  <div className="glossary">
    <Markdown>{entries}</Markdown>
  </div>
);

export const glossary: SectionBody = { Body };
