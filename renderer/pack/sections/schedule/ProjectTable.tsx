import { TableHead } from '../../../components/TableHead.tsx';
import { shortDate } from '../../../plan/dates.ts';
import { decimal, millions } from '../../../plan/numbers.ts';
import type { ProjectRow } from '../../../plan/pack/scheduleRows.ts';
import { clipped } from '../../../plan/projectName.ts';
import styles from './schedule.module.css';

/** Of a centre's name, which other parts have in full. */
const mostLetters = 80;

/** The programme, a row for each project with its first and last day; what a scenario changes is said beneath its name. */
export function ProjectTable({ rows }: { rows: readonly ProjectRow[] }) {
  return (
    <table className={`${styles.programme} ${styles.projects}`}>
      <TableHead
        heads={[
          'Centre',
          'Project',
          'Starts',
          'Ends',
          { number: 'Weeks' },
          { number: 'Weeks out' },
          'Status',
          'Financial year',
          { number: 'Capital' },
        ]}
      />
      <tbody>
        {rows.map(({ project, centre, name, starts, ends, weeks, weeksOut, financialYear, change, cancelled }) => (
          <tr key={project.id} className={cancelled ? styles.cancelled : undefined}>
            <td>{clipped(centre, mostLetters)}</td>
            <th scope="row">
              {name}
              {change !== null && <span className={styles.change}>{change}</span>}
            </th>
            <td className="date">{shortDate(starts)}</td>
            <td className="date">{shortDate(ends)}</td>
            <td className="number">{weekCount(weeks)}</td>
            <td className="number">{weekCount(weeksOut)}</td>
            <td>{cancelled ? 'cancelled' : project.status}</td>
            <td>{financialYear}</td>
            <td className="number">{project.capitalCost === undefined ? '–' : millions(project.capitalCost)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Weeks as planned: whole ones without a decimal. */
export const weekCount = (weeks: number): string => decimal(weeks, Number.isInteger(weeks) ? 0 : 1);
