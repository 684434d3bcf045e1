const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** What a typed word is worth by how it stands in a text; a name says more than what is said about it. */
const worth = { labelWord: 1, labelStart: 0.9, textWord: 0.7, textStart: 0.6 };

/**
 * How well typed words stand in a label, and in what else is said of it: 1 when each is a word of the label, 0 when
 * none begins a word of either. A matcher of letters alone takes LA4 for LA3 where the letters happen to be near.
 */
export function wordScore(typed: string, label: string, text: string): number {
  const sought = wordsOf(typed);
  if (sought.length === 0) return 0;
  const inLabel = wordsOf(label);
  const inText = wordsOf(text);
  const total = sought.reduce((sum, word) => {
    const starts = (held: string) => held.startsWith(word);
    if (inLabel.includes(word)) return sum + worth.labelWord;
    if (inLabel.some(starts)) return sum + worth.labelStart;
    if (inText.includes(word)) return sum + worth.textWord;
    return sum + (inText.some(starts) ? worth.textStart : 0);
  }, 0);
  return total / sought.length;
}
