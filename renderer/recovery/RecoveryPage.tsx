import { useCallback, useEffect, useState } from 'react';
import { problemsText } from '../../db/schema/problem.ts';
import { readableKinds } from '../../db/schema/trouble.ts';
import type { Input, Output } from '../../electron/api.ts';
import { faultText } from '../state/faultText.ts';
import { Backups } from './Backups.tsx';
import { FoundInFile } from './FoundInFile.tsx';
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

  const look = useCallback(async () => {
    try {
      const told = await window.planner.trouble({});
      if (told.trouble === null) await toPlanner();
      else setKnown(told);
    } catch (error) {
      setProblem(faultText(error));
    }
  }, []);
  useEffect(() => void look(), [look]);

  const recover = async (from: Input<'recover'>) => {
    setBusy(true);
    setProblem(null);
    try {
      const done = await window.planner.recover(from);
      if (done.ok) return await toPlanner();
      setProblem(problemsText(done.problems));
      await look();
    } catch (error) {
      setProblem(faultText(error));
    }
    setBusy(false);
  };

  if (known?.trouble == null)
    return (
      <main className={styles.page}>
        {problem === null ? (
          <p role="status">Your plans cannot be opened. Isocentre is looking at what is wrong…</p>
        ) : (
          <p role="alert">Your plans cannot be opened, and what is wrong could not be told: {problem}.</p>
        )}
      </main>
    );
  const { trouble, backups, placed } = known;
  const { title, cause } = troubleWords[trouble.kind];
  return (
    <main className={styles.page}>
      <h1>{title}</h1>
      <p>{cause}</p>
      {placed === null && <p className={styles.path}>{fileWords(trouble)}</p>}
      {problem !== null && (
        <p className={styles.problem} role="alert">
          That could not be done: {problem}.
        </p>
      )}

      {placed !== null && (
        <section>
          <h2>The plans that you chose are in place</h2>
          <p>
            {problem === null && `They could not be opened: ${placed.why}. `}
            {placed.aside !== null && `The file as it was is kept as ${placed.aside}.`}
          </p>
          <button type="button" className="primary" disabled={busy} onClick={() => void recover({ from: 'asItIs' })}>
            Open them again
          </button>
        </section>
      )}

      <section>
        <h2>Go on from a backup</h2>
        <Backups
          backups={backups}
          busy={busy}
          first={placed === null}
          onUse={(id) => void recover({ from: 'backup', id })}
        />
      </section>

      {readableKinds.has(trouble.kind) && (
        <section>
          <h2>What can be read of the plans</h2>
          <FoundInFile
            canGoOn={trouble.kind === 'older' && placed === null}
            busy={busy}
            onUse={(from) => void recover(from)}
          />
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
