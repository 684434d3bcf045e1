/**
 * A range as often as it goes into the cells selected, as spreadsheets paste it: one cell fills them all. Unchanged
 * where the selection is no whole number of times as large.
 */
export function tiled(
  cells: readonly (readonly string[])[],
  selected: { top: number; bottom: number; left: number; right: number },
): readonly (readonly string[])[] {
  const deep = selected.bottom - selected.top + 1;
  const wide = selected.right - selected.left + 1;
  const height = cells.length;
  const width = cells[0]?.length ?? 0;
  if (width === 0 || deep % height !== 0 || wide % width !== 0) return cells;
  return Array.from({ length: deep }, (_, row) =>
    Array.from({ length: wide }, (__, column) => cells[row % height]?.[column % width] ?? ''),
  );
}
