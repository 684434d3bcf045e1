import type { Output } from '../../electron/api.ts';
import { TableHead } from '../components/TableHead.tsx';
import { momentText, reasonWords } from '../plan/backups/backupWords.ts';

type Props = { backups: Output<'trouble'>['backups']; busy: boolean; onUse(id: string): void };

/** The newest good backup to begin with, and the others for who asks for them. */
export function GoodBackups({ backups, busy, onUse }: Props) {
  const [newest, ...others] = backups;
  return (
    <>
      {newest && <BackupLines backups={[newest]} busy={busy} onUse={onUse} first />}
      {others.length > 0 && (
        <details>
          <summary>{others.length === 1 ? 'One older backup' : `${others.length} older backups`}</summary>
          <BackupLines backups={others} busy={busy} onUse={onUse} />
        </details>
      )}
    </>
  );
}

function BackupLines({ backups, busy, onUse, first = false }: Props & { first?: boolean }) {
  return (
    <table>
      <TableHead heads={['Backup', 'Made', 'Plans in it', 'Use']} />
      <tbody>
        {backups.map(({ id, madeAt, reason, plans }) => (
          <tr key={id}>
            <th scope="row">{momentText(madeAt)}</th>
            <td>{reasonWords[reason]}</td>
            <td>{plans.map(({ name, revision }) => `${name}, revision ${revision}`).join('; ')}</td>
            <td>
              <button
                type="button"
                className={first ? 'primary' : undefined}
                disabled={busy}
                aria-label={`Go on from this: the backup of ${momentText(madeAt)}`}
                onClick={() => onUse(id)}
              >
                Go on from this
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
