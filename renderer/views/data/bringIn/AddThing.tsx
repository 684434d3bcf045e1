import { useId, useState } from 'react';
import type { Plan } from '../../../../db/schema/plan.ts';
import { type Addition, addThing, neededFor } from '../../../intake/tables/addThing.ts';
import { enteredOn } from '../../../plan/tables/entered.ts';
import type { Table } from '../../../plan/tables/table.ts';
import { today } from '../tables/useEntering.ts';
import styles from './UnknownWords.module.css';

type Props = { plan: Plan; table: Table; name: string; onAdd(addition: Addition): void; onCancel(): void };

/** Something the plan does not have, added together with the rows that name it: what it needs, and no more. */
export function AddThing({ plan, table, name, onAdd, onCancel }: Props) {
  const stem = useId();
  const [texts, setTexts] = useState<Record<string, string>>({});
  const [problems, setProblems] = useState<readonly string[]>([]);
  return (
    <form
      className={styles.add}
      aria-label={`Add ${name}`}
      onSubmit={(event) => {
        event.preventDefault();
        const addition = { tableId: table.id, texts: { name, ...texts } };
        const tried = addThing(plan, addition, enteredOn(today()));
        if ('problems' in tried) setProblems(tried.problems);
        else onAdd(addition);
      }}
    >
      {neededFor(plan, table.id, name).map(({ key, label, unit, kind }, at) => {
        const options = kind.options?.(plan) ?? [];
        return (
          <label key={key}>
            <span>{unit === undefined ? label : `${label}, ${unit}`}</span>
            <input
              // biome-ignore lint/a11y/noAutofocus: the form has just been asked for.
              autoFocus={at === 0}
              list={options.length > 0 ? `${stem}-${key}` : undefined}
              value={texts[key] ?? ''}
              onChange={({ target }) => setTexts((held) => ({ ...held, [key]: target.value }))}
            />
            {options.length > 0 && (
              <datalist id={`${stem}-${key}`}>
                {options.map((option) => (
                  <option key={option} value={option} />
                ))}
              </datalist>
            )}
          </label>
        );
      })}
      <span className={styles.addEnd}>
        <button type="submit">Add {name}</button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </span>
      {problems.length > 0 && (
        <div role="alert">
          {problems.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
    </form>
  );
}
