import { useId } from 'react';
import type { Plan } from '../../../../db/schema/plan.ts';
import { identityKind } from '../../../intake/tables/findRows.ts';
import styles from './IntakeOptions.module.css';
import type { TableIntakeState } from './useTableIntake.ts';

/** What new rows need and the file has no column for: one value for all of them. */
export function SameEverywhere({ plan, state }: { plan: Plan; state: TableIntakeState }) {
  const { uses, said, change, reading, same } = state;
  const stem = useId();
  if (reading === null) return null;
  const { columns } = reading;
  const used = new Set(uses.map(({ key }) => key));
  const added = reading.rows.filter(({ cells, problems }) => cells.size > 0 && problems.length > 0);
  const lacking = columns.filter(
    ({ key, required, readOnly }) =>
      required &&
      readOnly === undefined &&
      !used.has(key) &&
      (same[key] !== undefined || added.some(({ problems }) => problems.some(({ columnKey }) => columnKey === key))),
  );
  if (lacking.length === 0) return null;
  return (
    <fieldset className={styles.same}>
      <legend>No column has these. The same in every row?</legend>
      {lacking.map((column) => {
        const { key, label, unit } = column;
        const options = identityKind(reading.table, column).options?.(plan) ?? [];
        const set = (text: string) => {
          change({ same: { ...said.same, [key]: text } });
        };
        return (
          <div key={key} className={styles.sameLine}>
            <label htmlFor={`${stem}-${key}-in`}>{unit === undefined ? label : `${label}, ${unit}`}</label>
            {column.kind.closed ? (
              <select id={`${stem}-${key}-in`} value={same[key] ?? ''} onChange={({ target }) => set(target.value)}>
                <option value="">not given</option>
                {options.map((option) => (
                  <option key={option} value={option}>
                    {option}
                  </option>
                ))}
              </select>
            ) : (
              <>
                <input
                  id={`${stem}-${key}-in`}
                  list={options.length > 0 ? `${stem}-${key}` : undefined}
                  value={same[key] ?? ''}
                  onChange={({ target }) => set(target.value)}
                />
                {options.length > 0 && (
                  <datalist id={`${stem}-${key}`}>
                    {options.map((option) => (
                      <option key={option} value={option} />
                    ))}
                  </datalist>
                )}
              </>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
