import { useState } from 'react';
import { problemText } from '../../../../db/schema/problem.ts';
import { TableHead } from '../../../components/TableHead.tsx';
import { type CapitalYear, capitalRule, capitalWords, envelopeCommand } from '../../../plan/fleet/capital.ts';
import { useStore } from '../../../state/store.ts';
import { fleetRun } from '../fleetDo.ts';
import { useFleetStore } from '../fleetStore.ts';
import styles from './forms.module.css';

/** Pounds that may be spent in each financial year, in millions; an empty year has no limit. It is the plan's own. */
export function EnvelopeForm({ years }: { years: readonly CapitalYear[] }) {
  const open = useFleetStore((state) => state.open);
  const [millions, setMillions] = useState<Record<string, number>>(() => {
    const stored = useStore.getState().plan?.capitalEnvelope ?? {};
    return Object.fromEntries(Object.entries(stored).map(([year, pounds]) => [year, pounds / 1e6]));
  });
  const [refused, setRefused] = useState<string | null>(null);
  const first = years[0] && millions[years[0].year];
  const save = () => {
    const { plan } = useStore.getState();
    const wrong = Object.entries(millions).find(([, value]) => value < 0);
    if (wrong) {
      setRefused(`${wrong[0]}: an envelope is nothing or more.`);
      return;
    }
    const given = Object.entries(millions).filter(([, value]) => Number.isFinite(value));
    const envelope = Object.fromEntries(given.map(([year, value]) => [year, Math.round(value * 1e6)]));
    const command = plan && envelopeCommand(plan, envelope);
    const done = command && fleetRun(command);
    if (!done || done.ok) open(null);
    else setRefused(done.problems.map(problemText).join(' '));
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <header className={styles.head}>
        <h2>Capital envelope</h2>
        <span className="quiet">part of the plan itself</span>
      </header>
      <div className={styles.body}>
        <p className="quiet">{capitalRule} Leave a year empty to set no limit.</p>
        <table className={styles.linacs}>
          <TableHead heads={['Financial year', 'Envelope, £m', 'Planned']} />
          <tbody>
            {years.map((year, at) => (
              <tr key={year.year}>
                <td>{year.year}</td>
                <td>
                  <input
                    type="number"
                    min={0}
                    step={0.1}
                    aria-label={`Envelope of ${year.year} in millions of pounds`}
                    {...(at === 0 ? { 'data-first-focus': true } : {})}
                    value={millions[year.year] ?? ''}
                    onChange={({ target }) => {
                      const { [year.year]: _, ...rest } = millions;
                      setMillions(target.value === '' ? rest : { ...rest, [year.year]: target.valueAsNumber });
                    }}
                  />
                </td>
                <td className="quiet">{capitalWords(year).split(': ')[1]}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <button
          type="button"
          className={styles.add}
          disabled={first === undefined}
          onClick={() => setMillions(Object.fromEntries(years.map(({ year }) => [year, first ?? 0])))}
        >
          The same in every year
        </button>
      </div>
      <footer className={styles.foot}>
        {refused !== null && (
          <p className={styles.wants} role="alert">
            {refused}
          </p>
        )}
        <span className={styles.buttons}>
          <button type="button" onClick={() => open(null)}>
            Cancel
          </button>
          <button type="submit" className="primary">
            Set the envelope
          </button>
        </span>
      </footer>
    </form>
  );
}
