import type { SheetCell } from './sheet.ts';

/** Characters: narrower is hard to read, and wider pushes the other columns out of sight, of which the last has none. */
const [narrowest, widest, widestLast] = [9, 70, 140];
/** Widths are counted in figures, of which letters are a little narrower. */
const lettersPerFigure = 1.12;
/** Points of a line of text, and the most that a row may be high. */
const [linePoints, mostPoints] = [13.5, 400];

/** How wide a column is, in characters: as its longest cell, within reason. Headings may take two lines. */
export const columnWidth = (heading: string, cells: readonly SheetCell[], last: boolean): number =>
  Math.min(
    last ? widestLast : widest,
    cells.reduce(
      (most: number, cell) => Math.max(most, lengthOf(cell) + 2),
      Math.max(narrowest, Math.ceil(heading.length / 2) + 3, ...heading.split(' ').map((word) => word.length + 2)),
    ),
  );

/** The lines that words take in a column so wide. */
export function linesOf(words: string, width: number): number {
  const whole = (width - 1) * lettersPerFigure;
  const lines = words.split('\n').map((line) => {
    let [lines, room] = [1, whole];
    for (const word of line.split(' ')) {
      if (word.length > room && room < whole) [lines, room] = [lines + 1, whole];
      room -= word.length + 1;
    }
    return lines;
  });
  return lines.reduce((sum, count) => sum + count, 0);
}

/** Points of a row with so many lines; undefined where a row is as high as any. */
export const rowHeight = (lines: number): number | undefined =>
  lines <= 1 ? undefined : Math.min(mostPoints, lines * linePoints + 3);

function lengthOf(cell: SheetCell): number {
  if (cell === null) return 0;
  if (typeof cell === 'string') return Math.max(...cell.split('\n').map(({ length }) => length));
  if (typeof cell === 'number') return Math.min(12, String(cell).length + 1);
  return 'date' in cell ? 10 : 'share' in cell ? 7 : String(Math.round(cell.pounds)).length + 4;
}
