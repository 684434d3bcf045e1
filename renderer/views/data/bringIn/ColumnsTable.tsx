import { columnLetters } from '../../../intake/file/xlsx/cellAddress.ts';
import { datesSeen } from '../../../intake/tables/asDate.ts';
import { asColumn, exampleTexts, type How, leftOut } from '../../../intake/tables/matchColumns.ts';
import { isDate, type Way, waysOf } from '../../../intake/tables/readAs.ts';
import styles from './ColumnsTable.module.css';
import type { TableIntakeState } from './useTableIntake.ts';

const howWords: Record<How, string> = {
  name: 'Sure: same name',
  alias: 'Sure: known name',
  part: 'Likely, by its name',
  content: 'Likely, by its cells',
  memory: 'As last time',
  chosen: 'Your choice',
};

/** Every column of the file: what it is called and holds, what it is in the plan, and how sure that is. */
export function ColumnsTable({ state }: { state: TableIntakeState }) {
  const { seen, uses, columns, setUse } = state;
  if (seen === null) return null;
  const { headings, rows } = seen.file;
  const choosable = columns.filter(({ readOnly, key }) => readOnly === undefined || key === 'name');
  return (
    <table className={styles.table} data-testid="columns">
      <thead>
        <tr>
          <th scope="col">In the file</th>
          <th scope="col">In the plan</th>
        </tr>
      </thead>
      <tbody>
        {headings.map((heading, at) => {
          const all = rows.map((row) => row.texts[at] ?? '');
          const use = uses[at] ?? leftOut;
          const examples = exampleTexts(rows, at);
          if (heading === '' && examples.length === 0) return null;
          const name = heading === '' ? `Column ${columnLetters(at)}` : heading;
          const column = columns.find(({ key }) => key === use.key);
          const ways = column ? waysOf(column) : [];
          const texts = all.slice(0, 60);
          const blanks = column?.kind.closed && texts.some((text) => text.trim() === '');
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the file.
            <tr key={at} className={use.key === null ? styles.left : undefined}>
              <th scope="row">
                <span className={styles.name}>
                  <span className={styles.letter}>{columnLetters(at)}</span> {name}
                </span>
                <span className={styles.examples}>{examples.join(' · ') || 'nothing in it'}</span>
              </th>
              <td>
                <select
                  aria-label={`${name} is`}
                  value={use.key ?? ''}
                  onChange={({ target }) => {
                    const chosen = columns.find(({ key }) => key === target.value);
                    const held = chosen && isDate(chosen) ? all : texts;
                    setUse(at, chosen ? asColumn(chosen, heading, held, 'chosen', 1) : leftOut);
                  }}
                >
                  <option value="">Left out</option>
                  {choosable.map(({ key, label, unit }) => (
                    <option key={key} value={key}>
                      {unit === undefined ? label : `${label}, ${unit}`}
                    </option>
                  ))}
                </select>
                <span className={styles.beneath}>
                  {use.key !== null && <span className={styles.how}>{howText(use.how, use.sureness)}</span>}
                  {ways.length > 1 && (
                    <select
                      aria-label={`How ${name} is written`}
                      className={styles.way}
                      value={use.way}
                      onChange={({ target }) => {
                        const way = ways.find((one) => one.way === target.value)?.way;
                        if (way) setUse(at, { ...use, way });
                      }}
                    >
                      {ways.map(({ way, words }) => (
                        <option key={way} value={way}>
                          {words}
                        </option>
                      ))}
                    </select>
                  )}
                </span>
                {column && isDate(column) && <MixedDates texts={all} way={use.way} />}
                {blanks && (
                  <label className={styles.repeats}>
                    <input
                      type="checkbox"
                      checked={use.repeats}
                      onChange={({ target }) => setUse(at, { ...use, repeats: target.checked })}
                    />
                    a blank repeats the one above
                  </label>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Dates that can only have the day first beside some that can only have the month first: nobody can tell the rest. */
function MixedDates({ texts, way }: { texts: readonly string[]; way: Way }) {
  const { dayOnly, monthOnly, either } = datesSeen(texts);
  if (dayOnly.length === 0 || monthOnly.length === 0) return null;
  return (
    <span className={styles.mixed}>
      Two styles are mixed: {dayOnly.length} can only have the day first, {monthOnly.length} only the month
      {either > 0 && `, and ${either} could be either`}.{' '}
      {way === 'mixed'
        ? either > 0 && 'What could be either is refused until it is typed over, or one style is chosen for all.'
        : 'Those that do not fit are refused; what could be either is read as chosen here.'}
    </span>
  );
}

const howText = (how: How, sureness: number): string =>
  (how === 'part' || how === 'content') && sureness < 0.5 ? 'A guess: look at it' : howWords[how];
