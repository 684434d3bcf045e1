import type { CellAt } from './gridTypes.ts';

/** A rectangle of cells, ends included. */
export type GridRange = { top: number; bottom: number; left: number; right: number };

export const rangeOf = (a: CellAt, b: CellAt): GridRange => ({
  top: Math.max(0, Math.min(a.row, b.row)),
  bottom: Math.max(a.row, b.row),
  left: Math.min(a.column, b.column),
  right: Math.max(a.column, b.column),
});

export const rowsIn = ({ top, bottom }: GridRange): number[] => span(top, bottom);
export const columnsIn = ({ left, right }: GridRange): number[] => span(left, right);
export const cellCount = (range: GridRange): number => rowsIn(range).length * columnsIn(range).length;

/** Every cell of a range, row by row. */
export const cellsIn = (range: GridRange): CellAt[] =>
  rowsIn(range).flatMap((row) => columnsIn(range).map((column) => ({ row, column })));

const span = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
