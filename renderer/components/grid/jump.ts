import type { CellAt } from './gridTypes.ts';

type Filled = (at: CellAt) => boolean;

/**
 * Where Ctrl with an arrow leads, as in spreadsheets: to the end of the run of filled cells one stands in, else to the
 * next filled cell, else to the edge.
 */
export function jump(from: CellAt, step: CellAt, size: CellAt, filled: Filled): CellAt {
  const next = (at: CellAt): CellAt => ({ row: at.row + step.row, column: at.column + step.column });
  const inside = ({ row, column }: CellAt) => row >= 0 && column >= 0 && row < size.row && column < size.column;
  const first = next(from);
  if (!inside(first)) return from;
  const run = filled(from) && filled(first);
  let at = first;
  while (inside(next(at)) && (run ? filled(next(at)) : !filled(at))) at = next(at);
  return at;
}
