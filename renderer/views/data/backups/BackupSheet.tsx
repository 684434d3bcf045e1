import { useEffect, useState } from 'react';
import { problemsText } from '../../../../db/schema/problem.ts';
import type { Backup, PlanSummary } from '../../../../electron/api.ts';
import { Sheet } from '../../../components/Sheet.tsx';
import { missingFrom, momentText, reasonWords } from '../../../plan/backups/backupWords.ts';
import { sizeText } from '../../../plan/numbers.ts';
import { lowerFirst } from '../../../simulation/firstLetter.ts';
import { faultText } from '../../../state/faultText.ts';
import { useStore } from '../../../state/store.ts';
import { BackupPlans } from './BackupPlans.tsx';
import styles from './Backups.module.css';

type Props = { backup: Backup; onDone(sentence: string): void; onClose(): void };

/** What is in a backup, beside what is here now, and the two ways back to it. */
export function BackupSheet({ backup, onDone, onClose }: Props) {
  const putBack = useStore((state) => state.putBack);
  const [plans, setPlans] = useState<PlanSummary[] | null>(null);
  const [now, setNow] = useState<PlanSummary[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const when = momentText(backup.madeAt);

  useEffect(() => {
    let current = true;
    const look = async () => {
      const [held, here] = await Promise.all([
        window.planner.backupPlans({ id: backup.id }),
        window.planner.listPlans({}),
      ]);
      if (!current) return;
      setNow(here);
      if (held.ok) setPlans(held.value);
      else setProblem(problemsText(held.problems));
    };
    look().catch((error: unknown) => current && setProblem(faultText(error)));
    return () => {
      current = false;
    };
  }, [backup.id]);

  /** Says what came of it when it worked, and why when it did not. */
  const attempt = async (action: () => Promise<{ said: string } | { problem: string }>) => {
    setBusy(true);
    const came = await action().catch((error: unknown) => ({ problem: faultText(error) }));
    if ('said' in came) return onDone(came.said);
    setProblem(came.problem);
    setBusy(false);
  };
  const restore = () =>
    attempt(async () => {
      const done = await putBack(backup.id);
      if (!done.ok) return { problem: problemsText(done.problems) };
      const { before, unsure } = done.value;
      const kept = `What was here is the backup of ${momentText(before.madeAt)}, made before this restore`;
      const doubt =
        unsure === null
          ? ''
          : ` The disk did not confirm that it has all of this (${unsure}): before you go on, save all plans as one file on another disk.`;
      return { said: `All plans are as they were on ${when}. ${kept}: restore that to undo this.${doubt}` };
    });
  const copy = ({ planId, name }: PlanSummary) =>
    attempt(async () => {
      const copied = await window.planner.copyFromBackup({ id: backup.id, planId });
      if (!copied.ok) return { problem: problemsText(copied.problems) };
      return { said: `“${name}” as it was on ${when} is now among the plans on this computer, under Plan files.` };
    });

  const lost = plans === null ? [] : missingFrom(plans, now);
  return (
    <Sheet label={`Backup of ${when}`} className={styles.wide} onClose={onClose}>
      <div className={styles.sheet}>
        <h2>Backup of {when}</h2>
        <p className="quiet">
          Made {lowerFirst(reasonWords[backup.reason])}, {sizeText(backup.bytes)}.
        </p>
        {plans !== null && <BackupPlans plans={plans} now={now} busy={busy} onCopy={(plan) => void copy(plan)} />}
        {lost.length > 0 && <p>Here now and not in this backup: {lost.map(({ name }) => `“${name}”`).join(', ')}.</p>}
        {problem !== null && <p role="alert">Nothing was put back: {problem}.</p>}
        <p>
          Putting all plans back replaces every plan here, with its history, by what is in the backup. What is here now
          is kept as a backup first, so that this can be undone.
        </p>
        <div className={styles.end}>
          <button type="button" className="primary" disabled={busy || plans === null} onClick={() => void restore()}>
            {busy ? 'Working…' : 'Put all plans back'}
          </button>
          <button type="button" data-first-focus="true" onClick={onClose}>
            Close
          </button>
        </div>
      </div>
    </Sheet>
  );
}
