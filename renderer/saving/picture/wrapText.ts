/** Words broken into lines no wider than there is room; a word that is wider stands alone. */
export function wrapText(words: string, room: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words.split(/[ \n]+/).filter((one) => one !== '')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
