import { useState } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Source } from '../../../db/schema/source.ts';
import { SourceMark } from '../../components/SourceMark.tsx';
import { SaveFigure } from '../../components/saveAs/SaveFigure.tsx';
import { decimal } from '../../plan/numbers.ts';
import { entered, evenedOut, evenMonths, months, seasonsCommand, seasonsProblem } from '../../plan/seasons/seasons.ts';
import { giveSource } from '../../plan/sources/giveSource.ts';
import { exact, notSaved } from '../../saving/table/exact.ts';
import { useStore } from '../../state/store.ts';
import { SourceSheet } from '../data/tables/SourceSheet.tsx';
import { useEntrySource } from '../data/tables/useEntering.ts';
import styles from './Seasons.module.css';

/** How decisions to treat spread over the months: a bar and a factor for each, 1 being an average month. */
export function Seasons({ plan }: { plan: Plan }) {
  const execute = useStore((state) => state.execute);
  const source = useEntrySource(plan);
  const stored = plan.seasonality ?? evenMonths;
  /** What is typed and not stored yet, as it can't be until the months sum up. */
  const [typed, setTyped] = useState<readonly number[] | null>(null);
  const [sourcing, setSourcing] = useState(false);
  const factors = typed ?? stored;
  const problem = typed === null ? null : seasonsProblem(typed);
  const mean = factors.reduce((sum, factor) => sum + factor, 0) / factors.length;
  const most = Math.max(1.2, ...factors);
  const store = (wanted: readonly number[]) => {
    const command = seasonsCommand(plan, wanted, source);
    if (command !== null) execute(command);
    setTyped(null);
  };
  const give = (chosen: Source) => {
    setSourcing(false);
    const figure = { collection: 'seasonality', record: {}, field: 'factors', sourceId: null } as const;
    const command = giveSource(plan, [figure], chosen);
    if (command !== null) execute(command);
  };
  return (
    <section className={styles.seasons} aria-label="Seasons">
      <table className={styles.table} data-picture="seasons">
        <thead>
          <tr>
            {months.map((month) => (
              <th key={month} scope="col">
                {month.slice(0, 3)}
                <span className="visually-hidden">{month.slice(3)}</span>
              </th>
            ))}
            <th scope="col">Mean</th>
          </tr>
        </thead>
        <tbody>
          <tr className={styles.bars} {...notSaved}>
            {factors.map((factor, month) => (
              <td key={months[month]}>
                <span aria-hidden="true" className={styles.average} style={{ bottom: `${(100 / most).toFixed(1)}%` }} />
                <span
                  className={styles.bar}
                  style={{ height: `${((Math.max(0, factor) / most) * 100).toFixed(1)}%` }}
                />
              </td>
            ))}
            <td />
          </tr>
          <tr>
            {factors.map((factor, month) => (
              <td key={months[month]} {...exact(factor)}>
                <input
                  type="number"
                  step={0.01}
                  min={0}
                  max={5}
                  aria-label={`${months[month]}, factor`}
                  aria-invalid={!(factor >= 0 && factor <= 5)}
                  value={Number.isFinite(factor) ? factor : ''}
                  onChange={({ target }) => setTyped(factors.with(month, target.valueAsNumber))}
                  onPaste={(event) => {
                    const text = event.clipboardData.getData('text');
                    if (!/\d\s+[\d.]/.test(text.trim())) return;
                    event.preventDefault();
                    setTyped(entered(factors, month, text));
                  }}
                  onKeyDown={({ key }) => {
                    if (key === 'Enter' && typed !== null && problem === null) store(typed);
                    if (key === 'Escape') setTyped(null);
                  }}
                />
              </td>
            ))}
            <td className="number" aria-live="polite" {...exact(mean)}>
              {decimal(mean, 3)}
            </td>
          </tr>
        </tbody>
      </table>
      <div className={styles.foot}>
        {typed === null ? (
          <p>
            Where they come from: <SourceMark plan={plan} record={{ source: plan.seasonalitySource }} />{' '}
            <button type="button" onClick={() => setSourcing(true)}>
              Set the source…
            </button>{' '}
            <SaveFigure
              title="When decisions to treat come, by month"
              about="A factor for each month: 1 is an average month, 1.1 a month with a tenth more."
              {...{ of: 'plan', scenarioIds: [], picture: true, table: true }}
            />
          </p>
        ) : (
          <>
            {problem !== null && (
              <p className={styles.problem} role="status">
                {problem}
              </p>
            )}
            <button type="button" className="primary" disabled={problem !== null} onClick={() => store(typed)}>
              Store the seasons
            </button>
            {mean > 0 && problem !== null && Number.isFinite(mean) && (
              <button type="button" onClick={() => setTyped(evenedOut(typed))}>
                Scale to a mean of 1
              </button>
            )}
            <button type="button" onClick={() => setTyped(null)}>
              Cancel
            </button>
          </>
        )}
      </div>
      {sourcing && <SourceSheet plan={plan} cells={12} onChoose={give} onClose={() => setSourcing(false)} />}
    </section>
  );
}
