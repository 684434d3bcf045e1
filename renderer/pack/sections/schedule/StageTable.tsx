import { TableHead } from '../../../components/TableHead.tsx';
import { shortDate } from '../../../plan/dates.ts';
import type { StageRow } from '../../../plan/pack/scheduleRows.ts';
import { clipped } from '../../../plan/projectName.ts';
import { weekCount } from './ProjectTable.tsx';
import styles from './schedule.module.css';

/** Of a name that stands on every row; the table of projects has it at more length. */
const mostLetters = 50;

/** Every stage with its dates; centre and project stand on every row, so that the table can be lifted as it is. */
export function StageTable({ rows }: { rows: readonly StageRow[] }) {
  return (
    <table className={`${styles.programme} ${styles.stages}`}>
      <TableHead heads={['Centre', 'Project', 'Stage', 'Starts', 'Ends', { number: 'Weeks' }, 'Out of service?']} />
      <tbody>
        {rows.map(({ projectId, centre, project, stage, starts, ends, weeks, outOfService }) => (
          <tr key={`${projectId} ${starts} ${stage}`}>
            <td>{clipped(centre, mostLetters)}</td>
            <td>{clipped(project, mostLetters)}</td>
            <th scope="row">{stage}</th>
            <td className="date">{shortDate(starts)}</td>
            <td className="date">{shortDate(ends)}</td>
            <td className="number">{weekCount(weeks)}</td>
            <td>{outOfService ? 'yes' : 'no'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
