import type { Backup } from '../../../../electron/api.ts';
import { TableHead } from '../../../components/TableHead.tsx';
import { momentText, reasonWords } from '../../../plan/backups/backupWords.ts';
import { sizeText } from '../../../plan/numbers.ts';
import data from '../PlanDataView.module.css';
import styles from './Backups.module.css';

type Props = { backups: readonly Backup[]; onOpen(backup: Backup): void };

export function BackupTable({ backups, onOpen }: Props) {
  return (
    <table className={`${data.table} ${styles.table}`} data-testid="backups">
      <TableHead heads={['When', 'Made', { number: 'Size' }, 'Contents']} />
      <tbody>
        {backups.map((backup) => (
          <tr key={backup.id}>
            <th scope="row">
              <time dateTime={backup.madeAt}>{momentText(backup.madeAt)}</time>
            </th>
            <td>{reasonWords[backup.reason]}</td>
            <td className="number">{sizeText(backup.bytes)}</td>
            <td>
              <button
                type="button"
                aria-label={`Look inside the backup of ${momentText(backup.madeAt)}`}
                onClick={() => onOpen(backup)}
              >
                Look inside…
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
