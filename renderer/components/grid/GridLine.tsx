// biome-ignore-all lint/a11y/useFocusableInteractive: the cells take the focus, not their rows.
// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one so that only those in sight are drawn, which a table element does not let them be.
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: the role is one of two, both of which have these.
import { memo, type ReactNode } from 'react';
import styles from './Grid.module.css';
import { cellStyle, type GridLayout } from './gridLayout.ts';
import type { GridModel } from './gridTypes.ts';

type GridLineProps = {
  model: GridModel;
  layout: GridLayout;
  row: number;
  top: number;
  /** Columns of this row that are selected. */
  from: number | null;
  to: number | null;
  active: number | null;
  /** The column whose cell carries the handle for filling. */
  handle: number | null;
  editor: ReactNode;
};

/** One row of a grid. Drawn again only when something of it changes: an arrow key touches two rows, not forty. */
export const GridLine = memo(function GridLine({
  model,
  layout,
  row,
  top,
  from,
  to,
  active,
  handle,
  editor,
}: GridLineProps) {
  const { key, name, unstored } = model.rows[row] ?? { key: '', name: '' };
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      aria-label={unstored ? `${name}, not stored yet` : undefined}
      data-row={key}
      className={unstored ? `${styles.line} ${styles.unstored}` : styles.line}
      style={{ top, height: layout.rowHeight }}
    >
      {model.columns.map((column, at) => {
        const cell = model.cell({ row, column: at });
        const selected = from !== null && to !== null && at >= from && at <= to;
        const frozen = at < model.frozen;
        const classes = [
          styles.cell,
          column.align === 'right' && styles.right,
          frozen && styles.frozen,
          at === model.frozen - 1 && styles.lastFrozen,
          selected && styles.selected,
          at === active && styles.active,
          cell.quiet && styles.quiet,
          cell.fixed && styles.fixed,
          cell.problem !== undefined && styles.problem,
          cell.changed && styles.changed,
          cell.flash && styles.flash,
        ];
        return (
          <div
            key={column.key}
            role={at < model.headers ? 'rowheader' : 'gridcell'}
            aria-colindex={at + 1}
            aria-selected={selected}
            aria-readonly={cell.fixed || undefined}
            aria-invalid={cell.problem !== undefined || undefined}
            tabIndex={at === active ? 0 : -1}
            data-cell={`${row}:${at}`}
            data-column={column.key}
            data-mark={cell.mark}
            title={cell.problem}
            className={classes.filter(Boolean).join(' ')}
            style={cellStyle(layout, at, model.frozen)}
          >
            {at === active && editor ? (
              editor
            ) : (
              <span className={styles.text}>
                {cell.was !== undefined && <del>{cell.was}</del>}
                {cell.text}
              </span>
            )}
            {at === handle && <span className={styles.handle} data-handle="true" aria-hidden="true" />}
          </div>
        );
      })}
    </div>
  );
});
