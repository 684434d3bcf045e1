import { SeriesMark } from '../../components/SeriesMark.tsx';
import { daysFor, shareWithin, startedWithin } from '../../plan/compare/waits.ts';
import { decimal, percent } from '../../plan/numbers.ts';
import { standard } from '../../plan/results/metrics.ts';
import { metricsAt } from '../../plan/results/metricsAt.ts';
import { scenarioOf } from '../../plan/results/scenarioOf.ts';
import type { ScopeWords } from '../../plan/results/scope.ts';
import type { ExperimentResult } from '../../simulation/results.ts';
import type { Compared } from './compared.ts';
import { StartedCurves } from './StartedCurves.tsx';
import type { Started } from './StartedPicture.tsx';
import tables from './tables.module.css';

type Props = { result: ExperimentResult; compared: readonly Compared[]; scope: ScopeWords };

const days = [7, 14, 21, 28, standard.days, 42] as const;

/** How long people waited, not only on average: the share that has started by each day, and courses prolonged. */
export function HowLong({ result, compared, scope }: Props) {
  const all = [{ id: 'baseline', name: 'Baseline', order: 0 }].concat(
    compared.map(({ scenario, order }) => ({ id: scenario.id, name: scenario.name, order })),
  );
  const series = all.flatMap((one): Started[] => {
    const waits = scenarioOf(result, one.id)?.waits[scope.id];
    const within = waits && startedWithin(waits);
    return within && within.length > 0 ? [{ ...one, within }] : [];
  });
  if (series.length === 0) return <p className="quiet">Nobody starts {scope.place}.</p>;
  return (
    <>
      <h3>Share of people who have started treatment by each day after the decision to treat, {scope.name}</h3>
      <StartedCurves series={series} label={`Share started by day, ${scope.name}`} />
      <div className={tables.wide}>
        <table className={tables.table}>
          <thead>
            <tr>
              <th scope="col">Started within</th>
              {series.map(({ id, name, order }) => (
                <th key={id} scope="col" className="number">
                  <SeriesMark order={order} /> {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={day}>
                <th scope="row">{day} days</th>
                {series.map(({ id, within }) => (
                  <td key={id} className="number">
                    {percent(shareWithin(within, day), 1)}
                  </td>
                ))}
              </tr>
            ))}
            {[0.5, 0.9, 0.99].map((share) => (
              <tr key={share}>
                <th scope="row">Days until {percent(share)} have started</th>
                {series.map(({ id, within }) => (
                  <td key={id} className="number">
                    {daysFor(within, share)}
                  </td>
                ))}
              </tr>
            ))}
            {([1, 2, 3] as const).map((category) => (
              <tr key={category}>
                <th scope="row">Courses prolonged by more than 2 days, category {category}</th>
                {series.map(({ id }) => {
                  const own = metricsAt(scenarioOf(result, id), scope.id);
                  return (
                    <td key={id} className="number">
                      {own ? decimal(own.coursesProlonged[category].mean) : '–'}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet">Over the whole plan, mean of {result.replications} runs.</p>
    </>
  );
}
