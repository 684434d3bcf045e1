import { differenceWords } from '../../plan/flows/flowWords.ts';
import { decimal, percent } from '../../plan/numbers.ts';
import styles from './FlowsMatrix.module.css';
import { useCentreLoads } from './useCentreLoads.ts';
import type { FlowsNow } from './useFlowsNow.ts';

/** What the columns add up to: courses, and what part of each centre's capacity is asked for. */
export function MatrixFoot({ now }: { now: FlowsNow }) {
  const { plan, network, matrix, before, date } = now;
  const loads = useCentreLoads(plan, network.id === 'baseline' ? null : network.id, date);
  const wasOf = new Map(before.columns.map(({ centre, coursesPerYear }) => [centre.id, coursesPerYear]));
  const sum = matrix.rows.reduce((courses, row) => courses + row.coursesPerYear, 0);
  return (
    <tfoot>
      <tr>
        <th scope="row" className={styles.zone}>
          Courses a year
        </th>
        <td className={`${styles.number} ${styles.quiet}`}>{decimal(sum)}</td>
        {matrix.columns.map(({ centre, coursesPerYear }) => {
          const difference = coursesPerYear - (wasOf.get(centre.id) ?? 0);
          return (
            <td key={centre.id} className={styles.sum}>
              {decimal(coursesPerYear)}
              {Math.abs(difference) >= 0.5 && <span className={styles.difference}>{differenceWords(difference)}</span>}
            </td>
          );
        })}
        <td className={styles.number} />
        <td className={styles.number}>
          {matrix.travel.minutes.car === null ? '–' : decimal(matrix.travel.minutes.car)}
        </td>
      </tr>
      <tr>
        <th
          scope="row"
          className={styles.zone}
          title="Treatment minutes asked over minutes available in the year from this date, all pathways together: an estimate"
        >
          Share of capacity
        </th>
        <td className={`${styles.number} ${styles.quiet}`}>{load(loads?.get('network'))}</td>
        {matrix.columns.map(({ centre }) => {
          const asked = loads?.get(centre.id);
          return (
            <td key={centre.id} className={`${styles.sum} ${asked !== undefined && asked > 1 ? styles.broken : ''}`}>
              {load(asked)}
              {asked !== undefined && asked > 1 && <span className="visually-hidden">, more than it has</span>}
            </td>
          );
        })}
        <td className={styles.number} />
        <td className={styles.number} />
      </tr>
    </tfoot>
  );
}

const load = (asked: number | undefined): string =>
  asked === undefined ? '…' : Number.isNaN(asked) ? 'none' : percent(asked);
