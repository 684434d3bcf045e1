import type { TableKind } from '../../../intake/tables/tableKind.ts';
import type { OtherName } from '../../../intake/tables/tableReading.ts';
import styles from './UnknownWords.module.css';
import type { TableIntakeState } from './useTableIntake.ts';

/** Rows about things that the plan may have under another name: which of them each is taken for, or that it is new. */
export function OtherNames({ kind, state }: { kind: TableKind; state: TableIntakeState }) {
  const { reading, said, change } = state;
  if (reading === null || reading.names.count === 0) return null;
  const { first: names, count, taken, open } = reading.names;
  return (
    <details className={`${styles.unknown} ${styles.names}`} open={open}>
      <summary>
        {taken > 0
          ? `${taken} ${taken === 1 ? `${kind.noun[0]} is` : `${kind.noun[1]} are`} taken for ones of the plan that have another name. Look whether that is right.`
          : `${count} ${count === 1 ? `${kind.noun[0]} is` : `${kind.noun[1]} are`} not in the plan by name. Is it there under another?`}
      </summary>
      <ul>
        {names.map(({ line, name, is, options }) => (
          <li key={line}>
            <span className={styles.word}>
              {name} <span className="quiet">(row {line})</span>
            </span>
            <select
              aria-label={`${name} in row ${line} is`}
              value={is ?? 'new'}
              onChange={({ target }) => change({ matches: { ...said.matches, [line]: target.value } })}
            >
              <option value="new">is new</option>
              {withoutTaken(options, names, line).map((option) => (
                <option key={option.key} value={option.key}>
                  is {option.name}
                </option>
              ))}
            </select>
          </li>
        ))}
        {count > names.length && <li>and {count - names.length} more</li>}
      </ul>
    </details>
  );
}

/** What another row is taken for already is not to be had. */
function withoutTaken(options: OtherName['options'], names: readonly OtherName[], line: number): OtherName['options'] {
  const taken = new Set(names.flatMap((one) => (one.line !== line && one.is !== null ? [one.is] : [])));
  return options.filter(({ key }) => !taken.has(key));
}
