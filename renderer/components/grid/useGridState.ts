import { useState } from 'react';
import { type GridRange, rangeOf } from './gridRange.ts';
import type { CellAt } from './gridTypes.ts';

/** Where the cursor is, how far the selection reaches from it, and what is being typed. */
export type GridState = {
  active: CellAt;
  extent: CellAt;
  /** The text an edit began with; arrows leave the cell when it began by typing over what stood there. */
  editing: { text: string; over: boolean } | null;
  /** Counts what is to take the focus, so that only what somebody does here moves it. */
  focus: number;
};

export type GridCursor = GridState & {
  range: GridRange;
  go(active: CellAt, extend?: boolean): void;
  select(active: CellAt, extent: CellAt): void;
  edit(editing: GridState['editing']): void;
};

/** The cursor of a grid of so many rows and columns; it stays inside when they become fewer. */
export function useGridState(size: CellAt): GridCursor {
  const [state, setState] = useState<GridState>({
    active: { row: 0, column: 0 },
    extent: { row: 0, column: 0 },
    editing: null,
    focus: 0,
  });
  const clamp = ({ row, column }: CellAt): CellAt => ({
    row: Math.max(-1, Math.min(row, size.row - 1)),
    column: Math.max(0, Math.min(column, size.column - 1)),
  });
  const active = clamp(state.active);
  const extent = clamp(state.extent);
  return {
    ...state,
    active,
    extent,
    range: rangeOf(active, extent),
    go: (to, extend = false) =>
      setState((held) => {
        const next = clamp(to);
        return extend
          ? { ...held, extent: { ...next, row: Math.max(0, next.row) } }
          : { active: next, extent: next, editing: null, focus: held.focus + 1 };
      }),
    select: (from, to) =>
      setState((held) => ({ active: clamp(from), extent: clamp(to), editing: null, focus: held.focus + 1 })),
    edit: (editing) =>
      setState((held) => ({
        ...held,
        editing,
        extent: held.active,
        focus: editing === null ? held.focus + 1 : held.focus,
      })),
  };
}
