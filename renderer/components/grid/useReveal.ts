import { type RefObject, useCallback } from 'react';
import { columnWidth, type GridLayout } from './gridLayout.ts';
import type { CellAt } from './gridTypes.ts';

/** Scrolls so that a cell is in sight, clear of the headings, the totals, and the columns that stay. */
export function useReveal(
  scroller: RefObject<HTMLElement | null>,
  layout: GridLayout,
  frozen: number,
  scrollToIndex: (index: number, options: { align: 'auto' }) => void,
): (at: CellAt) => void {
  return useCallback(
    ({ row, column }) => {
      if (row >= 0) scrollToIndex(row, { align: 'auto' });
      const element = scroller.current;
      if (!element || column < frozen) return;
      const left = (layout.lefts[column] ?? 0) - layout.frozenWidth;
      const right = (layout.lefts[column] ?? 0) + columnWidth(layout, column);
      if (element.scrollLeft > left) element.scrollLeft = left;
      else if (element.scrollLeft + element.clientWidth < right) element.scrollLeft = right - element.clientWidth;
    },
    [scroller, layout, frozen, scrollToIndex],
  );
}
