import { useMemo } from 'react';
import { useStore } from '../../state/store.ts';
import type { GridModel } from './gridTypes.ts';

/** Pixels of a grid's parts: the left edge of every column, and one more for the end. */
export type GridLayout = { rowHeight: number; headHeight: number; lefts: readonly number[]; frozenWidth: number };

/** Sizes follow the theme: what is read from five metres is larger. */
export function useGridLayout({ columns, frozen }: GridModel): GridLayout {
  const projector = useStore((state) => state.theme === 'projector');
  return useMemo(() => {
    const scale = projector ? 1.45 : 1;
    const lefts = [0];
    for (const { width } of columns) lefts.push((lefts.at(-1) ?? 0) + Math.round(width * scale));
    return {
      rowHeight: projector ? 42 : 29,
      headHeight: projector ? 92 : 58,
      lefts,
      frozenWidth: lefts[frozen] ?? 0,
    };
  }, [columns, frozen, projector]);
}

export const columnWidth = ({ lefts }: GridLayout, column: number): number =>
  (lefts[column + 1] ?? 0) - (lefts[column] ?? 0);

/** How a cell of a column is placed in its row. */
export const cellStyle = (layout: GridLayout, column: number, frozen: number): React.CSSProperties => ({
  width: columnWidth(layout, column),
  ...(column < frozen && { position: 'sticky', left: layout.lefts[column] }),
});
