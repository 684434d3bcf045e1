import { useState } from 'react';
import { problemsText } from '../../../../db/schema/problem.ts';
import type { Backup } from '../../../../electron/api.ts';
import { momentText } from '../../../plan/backups/backupWords.ts';
import { faultText } from '../../../state/faultText.ts';
import { useStore } from '../../../state/store.ts';
import data from '../PlanDataView.module.css';
import { BackupSheet } from './BackupSheet.tsx';
import { BackupTable } from './BackupTable.tsx';
import { LibraryFile } from './LibraryFile.tsx';
import { useBackups } from './useBackups.ts';

/** Copies of all plans on this computer: which there are, what is in them, and the way back to one. */
export function BackupsPanel() {
  const notify = useStore((state) => state.notify);
  const [listed, look] = useBackups();
  const [open, setOpen] = useState<Backup | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const make = async () => {
    setBusy(true);
    try {
      const made = await window.planner.makeBackup({});
      if (made.ok) setSaid(`A backup was made at ${momentText(made.value.madeAt)} and checked in full.`);
      else notify(`No backup was made: ${problemsText(made.problems)}.`);
    } catch (error) {
      notify(`No backup was made: ${faultText(error)}.`);
    }
    setBusy(false);
    await look();
  };
  const done = (sentence: string) => {
    setOpen(null);
    setSaid(sentence);
    void look();
  };

  if (listed === null) return null;
  return (
    <div className={data.view}>
      <section className={data.section}>
        <h2>Backups</h2>
        <p>
          All plans on this computer are copied by themselves: once a day while anything changes, after every hundred
          changes, before an update and before plans are put back. Each copy is checked in full before it counts.
        </p>
        <p className="quiet">
          The last five are kept, the last of each day for a week, the last of each week for two months, and the last
          three each of those that were made when you asked, before an update, before a restore, or from a file.
        </p>
        {listed.fault !== null && (
          <p className={data.problems} role="alert">
            The last backup could not be made: {listed.fault}.
          </p>
        )}
        <div className={data.actions}>
          <button type="button" disabled={busy} onClick={() => void make()}>
            {busy ? 'Making a backup…' : 'Make a backup now'}
          </button>
        </div>
        <p role="status">{said}</p>
        {listed.backups.length === 0 ? (
          <p className="quiet">There is no backup yet: the first is made with the first change.</p>
        ) : (
          <BackupTable backups={listed.backups} onOpen={setOpen} />
        )}
      </section>
      <LibraryFile folder={listed.folder} onTaken={done} onSaved={setSaid} />
      {open !== null && <BackupSheet backup={open} onDone={done} onClose={() => setOpen(null)} />}
    </div>
  );
}
