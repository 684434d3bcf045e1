/** Widths of Inter's letters in ems, in classes: close enough to keep labels apart, and the same on every machine. */
const classes: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;'’|!iljI]/, 0.28],
  [/[frt()/-]/, 0.38],
  [/[mwMW%]/, 0.86],
  [/[A-Z]/, 0.7],
];

/** Width in pixels of one line of text at a size in pixels. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += classes.find(([letters]) => letters.test(letter))?.[1] ?? 0.62;
  return ems * size;
}
