import { keyText } from '../../palette/keys.ts';
import { shortcutSections } from '../../palette/shortcutList.ts';
import { lowerFirst } from '../../simulation/firstLetter.ts';

/** Every shortcut as Markdown, from the one registry that the keys themselves are read from. */
export const shortcutsText = (): string =>
  shortcutSections()
    .map(({ title, shortcuts }) => {
      const lines = shortcuts.map(
        ({ keys, label }) => `- ${keys.map((press) => `\`${keyText(press)}\``).join(' or ')}: ${lowerFirst(label)}`,
      );
      return `## ${title}\n\n${lines.join('\n')}\n`;
    })
    .join('\n');
