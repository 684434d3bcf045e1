// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one so that only those in sight are drawn, which a table element does not let them be.
// biome-ignore-all lint/a11y/useFocusableInteractive: the button inside takes the focus.
import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import Filter from 'lucide-react/icons/list-filter';
import styles from './Grid.module.css';
import { cellStyle, type GridLayout } from './gridLayout.ts';
import type { GridModel } from './gridTypes.ts';

type GridHeadProps = {
  model: GridModel;
  layout: GridLayout;
  /** The column whose heading the keyboard is on. */
  active: number | null;
  onMenu: ((column: number, heading: HTMLElement) => void) | null;
};

/** The headings, with units; each is a button that opens sorting and filtering. */
export function GridHead({ model, layout, active, onMenu }: GridHeadProps) {
  return (
    <div role="rowgroup" className={styles.head} style={{ height: layout.headHeight }}>
      <div role="row" aria-rowindex={1} className={styles.headLine}>
        {model.columns.map((column, at) => {
          const { key, label, unit, align, sorted, filter, about } = column;
          const classes = [
            styles.heading,
            align === 'right' && styles.right,
            at < model.frozen && styles.frozen,
            at === model.frozen - 1 && styles.lastFrozen,
          ];
          const said = (
            <>
              <span className={styles.label}>{label}</span>
              <span className={styles.unit}>
                {unit}
                {sorted === 'ascending' && <ArrowUp className={styles.icon} aria-hidden="true" />}
                {sorted === 'descending' && <ArrowDown className={styles.icon} aria-hidden="true" />}
                {filter !== undefined && <Filter className={styles.icon} aria-hidden="true" />}
                {filter !== undefined && <span className="visually-hidden"> filtered by {filter}</span>}
              </span>
            </>
          );
          return (
            <div
              key={key}
              role="columnheader"
              aria-colindex={at + 1}
              aria-sort={sorted ?? 'none'}
              title={about}
              className={classes.filter(Boolean).join(' ')}
              style={cellStyle(layout, at, model.frozen)}
            >
              {onMenu ? (
                <button
                  type="button"
                  data-cell={`-1:${at}`}
                  tabIndex={at === active ? 0 : -1}
                  aria-haspopup="dialog"
                  className={styles.headButton}
                  onClick={({ currentTarget }) => onMenu(at, currentTarget)}
                >
                  {said}
                </button>
              ) : (
                <span className={styles.headButton}>{said}</span>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
