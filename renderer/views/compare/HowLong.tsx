import { SeriesMark } from '../../components/SeriesMark.tsx';
import { SaveFigure } from '../../components/saveAs/SaveFigure.tsx';
import { SaveHead } from '../../components/saveAs/SaveHead.tsx';
import { daysFor, shareWithin, startedWithin } from '../../plan/compare/waits.ts';
import { decimal, percent } from '../../plan/numbers.ts';
import { standard } from '../../plan/results/metrics.ts';
import { metricsAt } from '../../plan/results/metricsAt.ts';
import { scenarioOf } from '../../plan/results/scenarioOf.ts';
import type { ScopeWords } from '../../plan/results/scope.ts';
import { exact } from '../../saving/table/exact.ts';
import type { TableOut } from '../../saving/table/tableOut.ts';
import type { ExperimentResult } from '../../simulation/results.ts';
import type { Compared } from './compared.ts';
import { StartedCurves } from './StartedCurves.tsx';
import type { Started } from './StartedPicture.tsx';
import tables from './tables.module.css';

/** The curves day by day, as long as anybody of any of them waits. */
function daysTable(title: string, series: readonly Started[]): TableOut {
  const most = Math.max(...series.map(({ within }) => within.length));
  return {
    title,
    columns: [{ name: 'Days' }, ...series.map(({ name }) => ({ name, form: 'share' as const }))],
    rows: Array.from({ length: most }, (_, day) => [day, ...series.map(({ within }) => shareWithin(within, day))]),
    notes: [],
  };
}

/** The curves of the baseline and of those compared at a place; none of those where nobody starts. */
export function startedOf(result: ExperimentResult, compared: readonly Compared[], scopeId: string): Started[] {
  const all = [{ id: 'baseline', name: 'Baseline', order: 0 }].concat(
    compared.map(({ scenario, order }) => ({ id: scenario.id, name: scenario.name, order })),
  );
  return all.flatMap((one): Started[] => {
    const waits = scenarioOf(result, one.id)?.waits[scopeId];
    const within = waits && startedWithin(waits);
    return within && within.length > 0 ? [{ ...one, within }] : [];
  });
}

type Props = { result: ExperimentResult; compared: readonly Compared[]; scope: ScopeWords };

const days = [7, 14, 21, 28, standard.days, 42] as const;

/** How long people waited, not only on average: the share that has started by each day, and courses prolonged. */
export function HowLong({ result, compared, scope }: Props) {
  const series = startedOf(result, compared, scope.id);
  if (series.length === 0) return <p className="quiet">Nobody starts {scope.place}.</p>;
  const title = `Share of people who have started treatment by each day, ${scope.name}`;
  return (
    <>
      <SaveHead {...{ title, of: 'runs', picture: true }} table={() => daysTable(title, series)}>
        <h3>Share of people who have started treatment by each day after the decision to treat, {scope.name}</h3>
      </SaveHead>
      <StartedCurves series={series} label={`Share started by day, ${scope.name}`} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard. */}
      <section className={tables.wide} tabIndex={0} aria-label="How long people wait, in figures">
        <table className={tables.table}>
          <caption>
            Started within so many days, and courses prolonged{' '}
            <SaveFigure title={`Started within so many days, ${scope.name}`} {...{ of: 'runs', table: true }} />
          </caption>
          <thead>
            <tr>
              <th scope="col">Started within</th>
              {series.map(({ id, name, order }) => (
                <th key={id} scope="col" className={`number ${tables.head}`}>
                  <SeriesMark order={order} /> {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={day}>
                <th scope="row">
                  {day} days
                  <span hidden data-beneath="Written as">
                    share of 1
                  </span>
                </th>
                {series.map(({ id, within }) => (
                  <td key={id} className="number" {...exact(shareWithin(within, day))}>
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
                    <td key={id} className="number" {...exact(own?.coursesProlonged[category].mean)}>
                      {own ? decimal(own.coursesProlonged[category].mean) : '–'}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="quiet">Over the whole plan, mean of {result.replications} runs.</p>
    </>
  );
}
