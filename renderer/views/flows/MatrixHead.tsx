import type { FlowColumn } from '../../plan/flows/flowMatrix.ts';
import { isAble } from '../../plan/flows/treatedBy.ts';
import type { Selection } from '../../state/viewSlice.ts';
import styles from './FlowsMatrix.module.css';
import { OrderChoice } from './OrderChoice.tsx';
import type { At } from './useGridKeys.ts';

type Props = {
  columns: readonly FlowColumn[];
  stop: At;
  selection: Selection | null;
  onSelect(selection: Selection): void;
};

/** The centres, with why one cannot treat what is shown. */
export function MatrixHead({ columns, stop, selection, onSelect }: Props) {
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.zone}>
          Area
          <OrderChoice />
        </th>
        <th scope="col" className={`${styles.number} ${styles.quiet}`}>
          Courses a year
        </th>
        {columns.map((column, at) => {
          const { centre, reason } = column;
          const able = isAble(column);
          const selected = selection?.kind === 'centre' && selection.id === centre.id;
          return (
            <th key={centre.id} scope="col" className={`${styles.centre} ${able ? '' : styles.shut}`}>
              <button
                type="button"
                className="plain"
                data-at={`-1,${at}`}
                tabIndex={stop.row === -1 && stop.column === at ? 0 : -1}
                aria-pressed={selected}
                title={reason === null ? centre.name : `${centre.name}: ${reason}`}
                onClick={() => onSelect({ kind: 'centre', id: centre.id })}
              >
                {centre.name}
                {!able && reason !== null && <span className={styles.reason}>{reason}</span>}
              </button>
            </th>
          );
        })}
        <th scope="col" className={styles.number}>
          Total
        </th>
        <th scope="col" className={styles.number}>
          Minutes by car
        </th>
      </tr>
    </thead>
  );
}
