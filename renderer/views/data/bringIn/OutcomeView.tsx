import { useState } from 'react';
import { problemsText } from '../../../../db/schema/problem.ts';
import type { Outcome } from '../../../intake/tables/outcome.ts';
import { fileStem } from '../../../plan/fileName.ts';
import { decimal } from '../../../plan/numbers.ts';
import { faultText } from '../../../state/faultText.ts';
import { saveAs } from '../../../state/saveAs.ts';
import { useStore } from '../../../state/store.ts';
import styles from './OutcomeView.module.css';
import { UndoAll } from './UndoAll.tsx';

type Props = { outcome: Outcome; fileName: string; onDone(): void };

/** What came in and what did not, and why; to be saved, or taken back. */
export function OutcomeView({ outcome, fileName, onDone }: Props) {
  const notify = useStore((state) => state.notify);
  const [said, setSaid] = useState<string | null>(null);
  const { counts, out, gone, report } = outcome;
  const save = async () => {
    const name = `${fileStem(fileName.replace(/\.\w+$/, ''))}-brought-in.csv`;
    const saved = await saveAs({ name, mime: 'text/csv', bytes: report });
    if (saved.ok) setSaid(saved.value);
    else notify(problemsText(saved.problems));
  };
  return (
    <section className={styles.outcome} aria-label="What came in" data-testid="outcome">
      <h2 tabIndex={-1} ref={(heading) => heading?.focus()}>
        {outcome.label.replace(/^Bring in/, 'Brought in').replace(/^Take out/, 'Taken out')}
      </h2>
      <dl>
        {(
          [
            ['Added', counts.added],
            ['Changed', counts.changed],
            ['As they were already', counts.same],
            ['Taken out', gone],
            ['Left out', out.count],
          ] as const
        ).map(([what, count]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{decimal(count)}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.actions}>
        <button type="button" className="primary" onClick={onDone}>
          Done
        </button>
        <button
          type="button"
          onClick={() =>
            void save().catch((error: unknown) => notify(`The report was not saved: ${faultText(error)}.`))
          }
        >
          Save the report…
        </button>
        <UndoAll label={outcome.label} onDone={onDone} />
        <span role="status">{said}</span>
      </div>
      {out.count > 0 && (
        <>
          <h3>Left out</h3>
          <div className={styles.scroll}>
            <table>
              <thead>
                <tr>
                  <th scope="col">Row</th>
                  <th scope="col">What</th>
                  <th scope="col">Why</th>
                </tr>
              </thead>
              <tbody>
                {out.first.map(({ line, name, why }) => (
                  <tr key={line}>
                    <td className="number">{line}</td>
                    <th scope="row">{name}</th>
                    <td>{why}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {out.count > out.first.length && (
            <p className="quiet">And {decimal(out.count - out.first.length)} more, in the report.</p>
          )}
        </>
      )}
    </section>
  );
}
