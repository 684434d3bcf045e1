/**
 * The parts of a help page that the planning pack prints, which stand between a pair of comments. They are Markdown
 * still, so that what is printed is what the help says.
 */
export const printedParts = (text: string): string[] =>
  [...text.matchAll(/^<!-- pack: from here -->$(.*?)^<!-- pack: to here -->$/gms)].map(([, part = '']) => part.trim());
