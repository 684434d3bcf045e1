/** Where a file went, in a sentence: `where` is null when the browser's own download took it. */
export const savedWords = (name: string, where: string | null): string =>
  where === null ? `${name} is in your downloads.` : `Saved as ${where}.`;
