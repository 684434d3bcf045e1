import { columnsIn, type GridRange, rowsIn } from './gridRange.ts';
import type { CellAt, GridText } from './gridTypes.ts';

/** The texts that fill `into` with what stands in `from`, over and over, beginning where `from` begins. */
export function fillTexts(from: GridRange, into: GridRange, textAt: (at: CellAt) => string): GridText[] {
  const deep = from.bottom - from.top + 1;
  const wide = from.right - from.left + 1;
  const round = (distance: number, length: number): number => ((distance % length) + length) % length;
  return rowsIn(into).flatMap((row) =>
    columnsIn(into).flatMap((column) => {
      const inside = row >= from.top && row <= from.bottom && column >= from.left && column <= from.right;
      if (inside) return [];
      const source = {
        row: from.top + round(row - from.top, deep),
        column: from.left + round(column - from.left, wide),
      };
      return [{ row, column, text: textAt(source) }];
    }),
  );
}

/** Ctrl+D: the first row of a range goes into those below it; a single row takes from the one above. */
export function fillDown(range: GridRange, textAt: (at: CellAt) => string): GridText[] {
  if (range.top === range.bottom && range.top > 0) {
    const above = { ...range, top: range.top - 1, bottom: range.top - 1 };
    return fillTexts(above, range, textAt);
  }
  return fillTexts({ ...range, bottom: range.top }, range, textAt);
}

/** Ctrl+R: the first column of a range goes into those right of it; a single column takes from the one before. */
export function fillRight(range: GridRange, textAt: (at: CellAt) => string): GridText[] {
  if (range.left === range.right && range.left > 0) {
    const before = { ...range, left: range.left - 1, right: range.left - 1 };
    return fillTexts(before, range, textAt);
  }
  return fillTexts({ ...range, right: range.left }, range, textAt);
}
