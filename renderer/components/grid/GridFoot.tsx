// biome-ignore-all lint/a11y/useFocusableInteractive: the cells take the focus, not their rows.
// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one so that only those in sight are drawn, which a table element does not let them be.
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: the role is one of two, both of which have these.
import styles from './Grid.module.css';
import { cellStyle, type GridLayout } from './gridLayout.ts';
import type { GridModel } from './gridTypes.ts';

/** Totals, which stay in sight at the foot. */
export function GridFoot({ model, layout }: { model: GridModel; layout: GridLayout }) {
  if (!model.foot?.length) return null;
  return (
    <div role="rowgroup" className={styles.foot}>
      {model.foot.map(({ label, texts }, line) => (
        <div key={label} role="row" aria-rowindex={model.rows.length + 2 + line} className={styles.headLine}>
          {model.columns.map(({ key, align }, at) => (
            <div
              key={key}
              role={at === 0 ? 'rowheader' : 'gridcell'}
              aria-colindex={at + 1}
              className={[
                styles.footCell,
                align === 'right' && styles.right,
                at < model.frozen && styles.frozen,
                at === model.frozen - 1 && styles.lastFrozen,
              ]
                .filter(Boolean)
                .join(' ')}
              style={{ ...cellStyle(layout, at, model.frozen), height: layout.rowHeight }}
            >
              {at === 0 ? label : texts[at]}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
