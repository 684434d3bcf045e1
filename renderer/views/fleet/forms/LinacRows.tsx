import type { LinacDraft } from '../../../plan/fleet/change/newLinacs.ts';
import styles from './forms.module.css';

type Props = {
  linacs: readonly LinacDraft[];
  onChange(linacs: LinacDraft[]): void;
  /** What one more would be called. */
  nextName: string;
  wants?: string | undefined;
};

/** Linacs line by line: name, first day, rostered minutes. One more is like the last. */
export function LinacRows({ linacs, onChange, nextName, wants }: Props) {
  const change = (at: number, changed: Partial<LinacDraft>) =>
    onChange(linacs.map((linac, index) => (index === at ? { ...linac, ...changed } : linac)));
  const last = linacs.at(-1);
  return (
    <fieldset className={styles.group}>
      <legend>Linacs</legend>
      {linacs.length > 0 && (
        <table className={styles.linacs}>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Treats from</th>
              <th scope="col">Minutes a day</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {linacs.map(({ name, from, minutesPerDay }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place; names may be the same while typed.
              <tr key={at}>
                <td>
                  <input
                    aria-label={`Name of linac ${at + 1}`}
                    {...(at === 0 ? { 'data-first-focus': true } : {})}
                    value={name}
                    onChange={({ target }) => change(at, { name: target.value })}
                  />
                </td>
                <td>
                  <input
                    type="date"
                    aria-label={`First day of linac ${at + 1}`}
                    value={from}
                    onChange={({ target }) => change(at, { from: target.value })}
                  />
                </td>
                <td>
                  <input
                    type="number"
                    aria-label={`Minutes a day of linac ${at + 1}`}
                    min={1}
                    max={1440}
                    value={Number.isFinite(minutesPerDay) ? minutesPerDay : ''}
                    onChange={({ target }) => change(at, { minutesPerDay: target.valueAsNumber })}
                  />
                </td>
                <td>
                  <button
                    type="button"
                    className="plain"
                    aria-label={`Leave out linac ${at + 1}`}
                    onClick={() => onChange(linacs.filter((_, index) => index !== at))}
                  >
                    ×
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {last && (
        <button type="button" className={styles.add} onClick={() => onChange([...linacs, { ...last, name: nextName }])}>
          Another linac
        </button>
      )}
      {wants !== undefined && (
        <p className={styles.wants} role="alert">
          {wants}
        </p>
      )}
    </fieldset>
  );
}

/** Whether machines are to be replaced when their design life ends, and by what usual pattern. */
export function ReplacementChoice({
  checked,
  onChange,
  years,
  pattern,
}: {
  checked: boolean;
  onChange(checked: boolean): void;
  years: number;
  pattern: string;
}) {
  return (
    <div className={styles.group}>
      <label className={styles.choice}>
        <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
        Plan their {years}-year replacements, one at a time
      </label>
      <span className={styles.hint}>
        <span className={styles.derived}>derived</span> {pattern}
      </span>
    </div>
  );
}
