import type { Plan } from '../../../../db/schema/plan.ts';
import type { TableKind } from '../../../intake/tables/tableKind.ts';
import styles from './IntakeOptions.module.css';
import { SameEverywhere } from './SameEverywhere.tsx';
import type { TableIntakeState } from './useTableIntake.ts';

type Props = { kind: TableKind; plan: Plan; state: TableIntakeState };

/** Where the table lies in its sheet, and what becomes of rows that only the file or only the plan has. */
export function IntakeOptions({ kind, plan, state }: Props) {
  const { reading, said, change, setLie } = state;
  if (reading === null) return null;
  const { lie, notes, table, columns } = reading;
  const scope = columns.find(({ key }) => key === kind.scope);
  const many = kind.noun[1];
  return (
    <div className={styles.options}>
      {notes.length > 0 && (
        <ul className={styles.notes} data-testid="file-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {!kind.prepare && (
        <div className={styles.line}>
          <label>
            Headings in {lie.turned ? 'column' : 'row'}
            <input
              type="number"
              min={0}
              max={200}
              value={(lie.header ?? -1) + 1}
              onChange={({ target }) => {
                const row = Number(target.value);
                if (Number.isInteger(row) && row >= 0)
                  setLie({ turned: lie.turned, header: row === 0 ? null : row - 1 });
              }}
            />
          </label>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={lie.turned}
              onChange={({ target }) => setLie({ header: 0, turned: target.checked })}
            />
            on its side
          </label>
        </div>
      )}
      {table.begin && (
        <>
          <label className={styles.check}>
            <input type="checkbox" checked={said.adds} onChange={({ target }) => change({ adds: target.checked })} />
            Add {many} that the plan does not have
          </label>
          {!kind.whole && (
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={said.othersGo}
                onChange={({ target }) => change({ othersGo: target.checked })}
              />
              {scope
                ? `Take out ${many} of the same ${scope.label.toLowerCase()} that the file does not have`
                : `Take out ${many} that the file does not have`}
            </label>
          )}
        </>
      )}
      <SameEverywhere plan={plan} state={state} />
    </div>
  );
}
