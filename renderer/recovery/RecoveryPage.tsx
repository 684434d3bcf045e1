import { useEffect, useState } from 'react';
import { problemsText } from '../../db/schema/problem.ts';
import type { Input, Output } from '../../electron/api.ts';
import { momentText } from '../plan/backups/backupWords.ts';
import { faultText } from '../state/faultText.ts';
import { FoundPlans } from './FoundPlans.tsx';
import { GoodBackups } from './GoodBackups.tsx';
import styles from './Recovery.module.css';
import { RecoveryDiagnostics } from './RecoveryDiagnostics.tsx';
import { fileWords, troubleWords } from './troubleWords.ts';

type Known = Output<'trouble'>;

/** What is shown in the planner's place where its plans cannot be opened: what is known, what is left, and the ways on. */
export function RecoveryPage() {
  const [known, setKnown] = useState<Known | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);

  useEffect(() => {
    window.planner.trouble({}).then(
      (told) => (told.trouble === null ? void toPlanner() : setKnown(told)),
      (error: unknown) => setProblem(faultText(error)),
    );
  }, []);

  const recover = async (from: Input<'recover'>) => {
    setBusy(true);
    setProblem(null);
    try {
      const done = await window.planner.recover(from);
      if (done.ok) return await toPlanner();
      setProblem(problemsText(done.problems));
    } catch (error) {
      setProblem(faultText(error));
    }
    setBusy(false);
  };

  if (known?.trouble == null)
    return (
      <main className={styles.page}>
        {problem === null ? (
          <p role="status">Your plans cannot be opened. Isocentre is looking through them and their backups…</p>
        ) : (
          <p role="alert">Your plans cannot be opened, nor looked through: {problem}.</p>
        )}
      </main>
    );
  const { trouble, plans, backups } = known;
  const { title, cause } = troubleWords[trouble.kind];
  const [newest] = backups;
  const readable = plans.filter(({ state }) => state !== 'lost').length;
  const canGoOn = trouble.kind === 'older';
  return (
    <main className={styles.page}>
      <h1>{title}</h1>
      <p>{cause}</p>
      <p className={styles.path}>{fileWords(trouble)}</p>
      {problem !== null && (
        <p className={styles.problem} role="alert">
          That could not be done: {problem}.
        </p>
      )}

      <section>
        <h2>Go on from a backup</h2>
        {newest === undefined ? (
          <p>There is no good backup on this computer.</p>
        ) : (
          <>
            <p>
              The newest good one is of {momentText(newest.madeAt)}. It was checked in full just now. The file above is
              not deleted but set aside, in the same folder, under a dated name.
            </p>
            <GoodBackups backups={backups} busy={busy} onUse={(id) => void recover({ from: 'backup', id })} />
          </>
        )}
      </section>

      {(plans.length > 0 || trouble.kind === 'damaged') && (
        <section>
          <h2>What can be read of the plans</h2>
          <FoundPlans plans={plans} />
          {canGoOn && (
            <button type="button" disabled={busy} onClick={() => void recover({ from: 'asItIs' })}>
              Go on with these plans as they are
            </button>
          )}
          {!canGoOn && readable > 0 && (
            <>
              <p className="quiet">
                Going on with these sets the file aside and begins a new one with the plans that could be read, without
                their histories.
              </p>
              <button type="button" disabled={busy} onClick={() => void recover({ from: 'found' })}>
                Go on with the {readable === 1 ? 'plan' : `${readable} plans`} that could be read
              </button>
            </>
          )}
        </section>
      )}

      <section>
        <h2>Begin afresh</h2>
        {asking ? (
          <div className={styles.asking}>
            <p>
              Isocentre then opens with nothing but its illustrative plan. The file and all backups stay where they are,
              but none of your plans will be in it until you bring them back under Data, Backups.
            </p>
            <div className={styles.actions}>
              <button type="button" disabled={busy} onClick={() => void recover({ from: 'nothing' })}>
                Begin with none of my plans
              </button>
              <button type="button" onClick={() => setAsking(false)}>
                Cancel
              </button>
            </div>
          </div>
        ) : (
          <button type="button" onClick={() => setAsking(true)}>
            Begin without these plans…
          </button>
        )}
      </section>

      <section>
        <h2>Have somebody look for the fault</h2>
        <RecoveryDiagnostics />
      </section>
    </main>
  );
}

/** The planner's own page is another in each shell. */
async function toPlanner(): Promise<void> {
  const { shell } = await window.planner.about({});
  location.replace(shell === 'local' ? '/' : '/index.html');
}
