import { type RefObject, useRef, useState } from 'react';
import type { GridRange } from './gridRange.ts';
import type { CellAt } from './gridTypes.ts';
import type { GridCursor } from './useGridState.ts';

type Pointing = {
  scroller: RefObject<HTMLElement | null>;
  cursor: GridCursor;
  reveal(at: CellAt): void;
  onFill(from: GridRange, into: GridRange): void;
  onEdit(): void;
};

/** The cell that an element stands in. */
export function cellOf(target: EventTarget | Element | null): CellAt | null {
  const cell = target instanceof Element ? target.closest('[data-cell]') : null;
  const [row, column] = cell?.getAttribute('data-cell')?.split(':').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}

/** The range that dragging the handle to a cell fills: down or up, or across, whichever reaches further. */
export function dragged(range: GridRange, to: CellAt): GridRange {
  const down = Math.max(to.row - range.bottom, range.top - to.row, 0);
  const across = Math.max(to.column - range.right, range.left - to.column, 0);
  if (down === 0 && across === 0) return range;
  return down >= across
    ? { ...range, top: Math.min(range.top, Math.max(0, to.row)), bottom: Math.max(range.bottom, to.row) }
    : { ...range, left: Math.min(range.left, to.column), right: Math.max(range.right, to.column) };
}

/** Selecting by dragging, filling by the handle, and editing by a double click. */
export function useGridPointer({ scroller, cursor, reveal, onFill, onEdit }: Pointing) {
  const holding = useRef<'cells' | 'handle' | null>(null);
  const [filling, show] = useState<GridRange | null>(null);
  /** What was dragged over last, drawn yet or not. */
  const reached = useRef<GridRange | null>(null);
  const setFilling = (range: GridRange | null) => {
    reached.current = range;
    show(range);
  };

  const under = ({ clientX, clientY }: React.PointerEvent): CellAt | null =>
    cellOf(document.elementFromPoint(clientX, clientY));

  return {
    /** What would be filled if the handle were let go. */
    filling,
    handlers: {
      onPointerDown(event: React.PointerEvent) {
        if (event.button !== 0) return;
        const at = cellOf(event.target);
        if (at === null || at.row < 0) return;
        const handle = event.target instanceof Element && event.target.hasAttribute('data-handle');
        // What is being typed is entered before the cursor goes elsewhere.
        if (cursor.editing && document.activeElement instanceof HTMLElement) document.activeElement.blur();
        holding.current = handle ? 'handle' : 'cells';
        scroller.current?.setPointerCapture(event.pointerId);
        if (handle) setFilling(cursor.range);
        else cursor.go(at, event.shiftKey);
        event.preventDefault();
      },
      onPointerMove(event: React.PointerEvent) {
        if (holding.current === null) return;
        const at = under(event);
        if (at === null || at.row < 0) return;
        reveal(at);
        if (holding.current === 'handle') setFilling(dragged(cursor.range, at));
        else if (at.row !== cursor.extent.row || at.column !== cursor.extent.column) cursor.go(at, true);
      },
      onPointerUp() {
        const into = reached.current;
        if (holding.current === 'handle' && into) {
          onFill(cursor.range, into);
          cursor.select({ row: into.top, column: into.left }, { row: into.bottom, column: into.right });
        }
        holding.current = null;
        setFilling(null);
      },
      onPointerCancel() {
        holding.current = null;
        setFilling(null);
      },
      onDoubleClick(event: React.MouseEvent) {
        const at = cellOf(event.target);
        if (at !== null && at.row >= 0) onEdit();
      },
    },
  };
}
