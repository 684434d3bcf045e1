import { useState } from 'react';
import type { Backup } from '../../electron/api.ts';
import { momentText } from '../plan/backups/backupWords.ts';
import { BackupLines } from './BackupLines.tsx';
import { isGood, useCheckedBackups } from './useCheckedBackups.ts';

type Props = { backups: readonly Backup[]; busy: boolean; first: boolean; onUse(id: string): void };

/** The newest good backup to begin with, which is looked for one by one, and the others for who asks for them. */
export function Backups({ backups, busy, first, onUse }: Props) {
  const [all, setAll] = useState(false);
  const lines = useCheckedBackups(backups, all);
  const best = lines.find(({ checked }) => checked === undefined || isGood(checked));
  const others = lines.filter((line) => line !== best);
  if (backups.length === 0) return <p>There is no backup on this computer.</p>;
  return (
    <>
      <p role="status">{bestWords(best)}</p>
      {best && <BackupLines backups={[best]} busy={busy} onUse={onUse} first={first} />}
      {others.length > 0 && (
        <details onToggle={({ currentTarget }) => setAll((before) => before || currentTarget.open)}>
          <summary>{others.length === 1 ? 'One other backup' : `${others.length} other backups`}</summary>
          <BackupLines backups={others} busy={busy} onUse={onUse} />
        </details>
      )}
    </>
  );
}

function bestWords(best: ReturnType<typeof useCheckedBackups>[number] | undefined): string {
  if (best === undefined) return 'None of the backups on this computer is good.';
  if (!isGood(best.checked)) return `The newest, of ${momentText(best.madeAt)}, is being looked through…`;
  return `The newest good one is of ${momentText(best.madeAt)}. It was checked in full just now. Going on from it deletes nothing: the file as it is now is set aside, in the same folder, under a dated name.`;
}
