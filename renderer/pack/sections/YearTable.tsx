import { clipped } from '../../plan/projectName.ts';
import styles from './YearTable.module.css';

/** A place with a value for each year, NaN where there is none. */
export type YearRow = {
  id: string;
  name: string;
  values: readonly number[];
  /** Set below each value. */
  below?: readonly number[];
  /** Stands beside the years. */
  beside?: string;
  /** The network among its centres. */
  whole?: boolean;
};

type Props = {
  years: readonly string[];
  rows: readonly YearRow[];
  what: string;
  format(value: number): string;
  /** From 0, not shaded, to 4, the worst. */
  step?(value: number): number | null;
  /** Set under a value of the deepest shade, so that shade alone never says it. */
  worst?: string;
  /** Over what is written beside the years. */
  besideHead?: string;
};

/** More years than these do not fit beside each other on a page. */
const mostYears = 13;

/** A longer name would take more lines than all else; the part on the network has it whole. */
const longestName = 60;

const shades = ['step0', 'step1', 'step2', 'step3', 'step4'] as const;

/** Places by years: every figure written, the worse the deeper shaded. Many years are cut into tables below each other. */
export function YearTable({ years, rows, what, format, step, worst, besideHead }: Props) {
  const pieces = Math.ceil(years.length / mostYears);
  const size = Math.ceil(years.length / Math.max(1, pieces));
  const formatted = (value = Number.NaN) => (Number.isFinite(value) ? format(value) : '–');
  return (
    <>
      {Array.from({ length: pieces }, (_, piece) => {
        const first = piece * size;
        const shown = years.slice(first, first + size);
        return (
          <table key={first} className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={styles.name}>
                  {what}
                </th>
                {shown.map((year) => (
                  <th key={year} scope="col" className={styles.value}>
                    {year}
                  </th>
                ))}
                {besideHead !== undefined && (
                  <th scope="col" className={styles.beside}>
                    {besideHead}
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, name, values, below, beside, whole }) => (
                <tr key={id} className={whole ? styles.whole : undefined}>
                  <th scope="row" className={styles.name}>
                    {clipped(name, longestName)}
                  </th>
                  {shown.map((year, at) => {
                    const value = values[first + at] ?? Number.NaN;
                    const shade = shades[step?.(value) ?? 0] ?? 'step0';
                    return (
                      <td key={year} className={`${styles.value} ${styles[shade]}`}>
                        {formatted(value)}
                        {below && <small className="quiet">{formatted(below[first + at])}</small>}
                        {shade === 'step4' && worst !== undefined && <small>{worst}</small>}
                      </td>
                    );
                  })}
                  {besideHead !== undefined && <td className="number">{beside}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
    </>
  );
}
