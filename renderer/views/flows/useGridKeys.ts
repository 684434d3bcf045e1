import { type KeyboardEvent, type RefObject, useState } from 'react';

/** A place of the grid: `row,column`, both -1 for the heads. */
export type At = { row: number; column: number };

const atOf = (target: EventTarget): At | null => {
  const held = target instanceof Element ? target.closest('[data-at]') : null;
  const [row, column] = (held?.getAttribute('data-at') ?? '').split(',').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
};

/**
 * One tab stop for the whole grid, heads and all: arrow keys go from cell to cell, Home and End along the row, with
 * Control to the corners, Page Up and Page Down ten rows.
 */
export function useGridKeys(root: RefObject<HTMLElement | null>, rows: number, columns: number) {
  const [stop, setStop] = useState<At>({ row: 0, column: 0 });
  const inside = ({ row, column }: At): At => ({
    row: Math.min(rows - 1, Math.max(-1, row)),
    column: Math.min(columns - 1, Math.max(-1, column)),
  });
  const goTo = (wanted: At) => {
    const at = inside(wanted);
    // The corner holds nothing.
    if (at.row === -1 && at.column === -1) return;
    root.current?.querySelector<HTMLElement>(`[data-at="${at.row},${at.column}"]`)?.focus();
  };
  return {
    stop: inside(stop),
    goTo,
    onFocus({ target }: { target: EventTarget }) {
      const at = atOf(target);
      if (at) setStop(at);
    },
    /** True when the key was one that goes somewhere. */
    onKey(event: KeyboardEvent): boolean {
      const at = atOf(event.target);
      if (!at || event.altKey || event.metaKey) return false;
      const { row, column } = at;
      const far = event.ctrlKey;
      const to: Record<string, At> = {
        ArrowUp: { row: row - 1, column },
        ArrowDown: { row: row + 1, column },
        ArrowLeft: { row, column: column - 1 },
        ArrowRight: { row, column: column + 1 },
        Home: { row: far ? 0 : row, column: 0 },
        End: { row: far ? rows - 1 : row, column: columns - 1 },
        PageUp: { row: Math.max(0, row - 10), column },
        PageDown: { row: row + 10, column },
      };
      const next = to[event.key];
      if (!next) return false;
      event.preventDefault();
      goTo(next);
      return true;
    },
  };
}
