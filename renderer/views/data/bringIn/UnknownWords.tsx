import { useState } from 'react';
import type { Plan } from '../../../../db/schema/plan.ts';
import { rowsText } from '../../../intake/tables/fileTable.ts';
import { identityKind } from '../../../intake/tables/findRows.ts';
import { meaningKey } from '../../../intake/tables/rowTexts.ts';
import { decimal } from '../../../plan/numbers.ts';
import { tables } from '../../../plan/tables/tables.ts';
import { AddThing } from './AddThing.tsx';
import styles from './UnknownWords.module.css';
import type { TableIntakeState } from './useTableIntake.ts';

const skip = '\u0000skip';

/** Words of the file that stand for nothing in the plan: which of its things each means, or that its rows are skipped. */
export function UnknownWords({ plan, state }: { plan: Plan; state: TableIntakeState }) {
  const { reading, said, change } = state;
  const [adding, setAdding] = useState<string | null>(null);
  if (reading === null) return null;
  const { first: words, count } = reading.unknown;
  const settled = Object.entries(said.means);
  if (count === 0 && settled.length === 0 && said.additions.length === 0) return null;
  const optionsOf = (columnKey: string): readonly string[] => {
    const column = reading.columns.find(({ key }) => key === columnKey);
    return (column && identityKind(reading.table, column).options?.(plan)) ?? [];
  };
  const mean = (key: string, text: string | null) => change({ means: { ...said.means, [key]: text } });
  return (
    <section className={styles.unknown} aria-label="Names that the plan does not have">
      {count > 0 && (
        <h3>
          {count === 1 ? 'One name is' : `${decimal(count)} names are`} not in the plan, or could be several of its
          things. What is meant?
        </h3>
      )}
      <ul>
        {words.map(({ columnKey, column, text, lines, nearest, addTo }) => {
          const options = optionsOf(columnKey);
          const home = tables.find(({ id }) => id === addTo);
          return (
            <li key={`${columnKey} ${text}`}>
              <span className={styles.word}>
                {column} “{text}”{' '}
                <span className="quiet">({lines.length === 1 ? `row ${lines[0]}` : rowsText(lines)})</span>
              </span>
              <select
                aria-label={`${column} “${text}” means`}
                value=""
                onChange={({ target }) =>
                  mean(meaningKey(columnKey, text), target.value === skip ? null : target.value)
                }
              >
                <option value="">means…</option>
                {nearest !== null && <option value={nearest}>{nearest}</option>}
                {options
                  .filter((option) => option !== nearest)
                  .map((option) => (
                    <option key={option} value={option}>
                      {option}
                    </option>
                  ))}
                <option value={skip}>nothing: skip these rows</option>
              </select>
              {home && adding !== text && (
                <button type="button" className="plain" onClick={() => setAdding(text)}>
                  Add it to {home.title}…
                </button>
              )}
              {home && adding === text && (
                <AddThing
                  plan={plan}
                  table={home}
                  name={text}
                  onCancel={() => setAdding(null)}
                  onAdd={(addition) => {
                    setAdding(null);
                    change({ additions: [...said.additions, addition] });
                  }}
                />
              )}
            </li>
          );
        })}
        {count > words.length && <li>and {decimal(count - words.length)} more</li>}
      </ul>
      {said.additions.length > 0 && (
        <p className={styles.settled}>
          {said.additions.map((addition) => (
            <span key={`${addition.tableId} ${addition.texts.name}`}>
              “{addition.texts.name}” is added to {tables.find(({ id }) => id === addition.tableId)?.title}{' '}
              <button
                type="button"
                className="plain"
                aria-label={`Do not add “${addition.texts.name}”`}
                onClick={() => change({ additions: said.additions.filter((held) => held !== addition) })}
              >
                take back
              </button>
            </span>
          ))}
        </p>
      )}
      {settled.length > 0 && (
        <p className={styles.settled}>
          {settled.map(([key, text]) => {
            const word = key.slice(key.indexOf('|') + 1);
            return (
              <span key={key}>
                “{word}” {text === null ? 'is skipped' : `means ${text}`}{' '}
                <button
                  type="button"
                  className="plain"
                  aria-label={`Take back what “${word}” means`}
                  onClick={() => change({ means: Object.fromEntries(settled.filter(([held]) => held !== key)) })}
                >
                  take back
                </button>
              </span>
            );
          })}
        </p>
      )}
    </section>
  );
}
