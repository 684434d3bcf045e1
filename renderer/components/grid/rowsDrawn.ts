import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** The rows in sight, and those the cursor is on, so that the focus is never lost by scrolling. */
export function rowsDrawn(seen: Range, cursor: readonly number[]): number[] {
  const drawn = new Set(defaultRangeExtractor(seen));
  for (const row of cursor) if (row >= 0 && row < seen.count) drawn.add(row);
  return [...drawn].toSorted((a, b) => a - b);
}
