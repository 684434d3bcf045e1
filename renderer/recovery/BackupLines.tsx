import { TableHead } from '../components/TableHead.tsx';
import { momentText, reasonWords } from '../plan/backups/backupWords.ts';
import styles from './Recovery.module.css';
import { type BackupLine, isGood } from './useCheckedBackups.ts';

type Props = { backups: readonly BackupLine[]; busy: boolean; onUse(id: string): void; first?: boolean };

/** Backups, the plans in each that is good, and why one is not. What is not looked through yet is so before it is used. */
export function BackupLines({ backups, busy, onUse, first = false }: Props) {
  return (
    <table className={styles.backups}>
      <TableHead heads={['Backup', 'Made', 'Plans in it', 'Use']} />
      <tbody>
        {backups.map(({ id, madeAt, reason, checked }) => (
          <tr key={id}>
            <th scope="row">{momentText(madeAt)}</th>
            <td>{reasonWords[reason]}</td>
            <td className={isGood(checked) ? undefined : 'quiet'}>{contentsWords(checked)}</td>
            <td>
              {(checked === undefined || isGood(checked)) && (
                <button
                  type="button"
                  className={first ? 'primary' : undefined}
                  disabled={busy}
                  aria-label={`Go on from this: the backup of ${momentText(madeAt)}`}
                  onClick={() => onUse(id)}
                >
                  Go on from this
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function contentsWords(checked: BackupLine['checked']): string {
  if (checked === undefined) return 'Not looked through yet';
  if (!isGood(checked)) return `No good: ${checked.bad.split(';', 1)[0]}`;
  return checked.plans.map(({ name, revision }) => `${name}, revision ${revision}`).join('; ');
}
