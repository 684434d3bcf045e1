import { columnLetters } from '../../../intake/file/xlsx/cellAddress.ts';
import { type How, leftOut } from '../../../intake/tables/matchColumns.ts';
import { type Way, waysOf } from '../../../intake/tables/readAs.ts';
import type { ColumnShown } from '../../../intake/tables/tableShown.ts';
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
  const { reading, uses, setUse } = state;
  if (reading === null) return null;
  const { columns, fileColumns } = reading;
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
        {fileColumns.map(({ heading, examples, blanks, dates }, at) => {
          const use = uses[at] ?? leftOut;
          if (heading === '' && examples.length === 0) return null;
          const name = heading === '' ? `Column ${columnLetters(at)}` : heading;
          const column = columns.find(({ key }) => key === use.key);
          const ways = column ? waysOf(column) : [];
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
                  onChange={({ target }) => setUse(at, { key: target.value === '' ? null : target.value })}
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
                        if (way) setUse(at, { way });
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
                {dates !== null && <MixedDates dates={dates} way={use.way} />}
                {blanks && column?.kind.closed && (
                  <label className={styles.repeats}>
                    <input
                      type="checkbox"
                      checked={use.repeats}
                      onChange={({ target }) => setUse(at, { repeats: target.checked })}
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
function MixedDates({ dates, way }: { dates: NonNullable<ColumnShown['dates']>; way: Way }) {
  const { dayOnly, monthOnly, either } = dates;
  if (dayOnly === 0 || monthOnly === 0) return null;
  return (
    <span className={styles.mixed}>
      Two styles are mixed: {dayOnly} can only have the day first, {monthOnly} only the month
      {either > 0 && `, and ${either} could be either`}.{' '}
      {way === 'mixed'
        ? either > 0 && 'What could be either is refused until it is typed over, or one style is chosen for all.'
        : 'Those that do not fit are refused; what could be either is read as chosen here.'}
    </span>
  );
}

const howText = (how: How, sureness: number): string =>
  (how === 'part' || how === 'content') && sureness < 0.5 ? 'A guess: look at it' : howWords[how];
