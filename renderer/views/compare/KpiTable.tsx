import type { Scenario } from '../../../db/schema/scenario.ts';
import { SaveHead } from '../../components/saveAs/SaveHead.tsx';
import { differenceInterval, differenceText, intervalOf, type Kpi, kpis, kpiText } from '../../plan/results/kpis.ts';
import { metricsAt } from '../../plan/results/metricsAt.ts';
import { scenarioOf } from '../../plan/results/scenarioOf.ts';
import type { ScopeWords } from '../../plan/results/scope.ts';
import { exact, exactEnds } from '../../saving/table/exact.ts';
import { comparisonOf } from '../../simulation/comparisonOf.ts';
import type { Comparison, ExperimentResult } from '../../simulation/results.ts';
import styles from './tables.module.css';

type Props = { result: ExperimentResult; scope: ScopeWords; scenario: Scenario | null };

/** Measures over the whole plan, paired differences, and whether they can be told from noise. */
export function KpiTable({ result, scope, scenario }: Props) {
  const before = metricsAt(result.scenarios[0], scope.id);
  const after = scenario ? metricsAt(scenarioOf(result, scenario.id), scope.id) : undefined;
  if (!before) return null;
  const difference = (kpi: Kpi) => comparisonOf(result.comparisons, scenario?.id, scope.id, kpi.metric);
  return (
    <section data-testid="kpi-table">
      <SaveHead
        {...{ title: `Measures over the whole plan, ${scope.name}`, of: 'runs', table: true }}
        scenarioIds={scenario ? [scenario.id] : []}
        notes={[intervalNote]}
      >
        <h3 className={styles.title}>
          {scenario ? `Baseline and “${scenario.name}”` : 'Baseline'}, {scope.name}, over the whole plan: mean of{' '}
          {result.replications} runs
        </h3>
      </SaveHead>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col" className="number">
              Baseline
            </th>
            <th scope="col" className="number">
              95% interval
            </th>
            {scenario && (
              <>
                <th scope="col" className="number">
                  Scenario
                </th>
                <th scope="col" className="number">
                  Difference
                </th>
                <th scope="col" className="number">
                  95% interval
                </th>
                <th scope="col">Reading</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {kpis.map((kpi) => {
            const held = kpi.of(before);
            if (!held) return null;
            const row = difference(kpi);
            const changed = after ? kpi.of(after) : undefined;
            return (
              <tr key={kpi.metric}>
                <th scope="row">
                  {kpi.name}
                  <UnitOf kpi={kpi} />
                </th>
                <td className="number" {...exact(held.mean)}>
                  {kpiText(kpi, held.mean, held.ci95)}
                </td>
                <td className={`number ${styles.quiet}`} {...exactEnds(held.ci95)}>
                  {intervalOf(kpi, held.ci95)}
                </td>
                {scenario && (
                  <>
                    <td className="number" {...exact(changed?.mean)}>
                      {changed ? kpiText(kpi, changed.mean, changed.ci95) : ''}
                    </td>
                    <td className="number" {...exact(row?.difference)}>
                      {row ? differenceText(kpi, row.difference, row.ci95) : ''}
                    </td>
                    <td className={`number ${styles.quiet}`} {...exactEnds(row?.ci95)}>
                      {row ? differenceInterval(kpi, row.ci95) : ''}
                    </td>
                    <td>{row ? reading(kpi, row) : ''}</td>
                  </>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** Of a difference that rounds to nothing. */
export const tooSmall = 'Too small to show';
/** For files, in which shares are numbers of 1: a column of its own that the screen does without. */
export const UnitOf = ({ kpi }: { kpi: Kpi }) => (
  <span hidden data-beneath="Written as">
    {kpi.isShare ? 'share of 1' : 'number'}
  </span>
);

export const intervalNote =
  'Shares are written as parts of 1. Intervals are 95% confidence intervals of the mean of all runs; differences are paired, run by run.';

/** In words, so that nobody reads noise as an effect. */
export function reading(kpi: Kpi, { difference, ci95, distinguishable }: Comparison): string {
  if (ci95 === null) return 'Too few runs to say';
  if (difference === 0 && ci95[0] === 0 && ci95[1] === 0) return 'No change';
  // What is told from noise and written as nothing is too small; noise may be written as nothing within a wide interval.
  const written = [differenceText(kpi, difference, ci95), ...(distinguishable ? [] : [differenceInterval(kpi, ci95)])];
  if (!written.some((words) => /[1-9]/.test(words))) return tooSmall;
  if (!distinguishable) return 'Cannot be told from noise';
  if (kpi.better === 0) return difference > 0 ? 'Higher' : 'Lower';
  return Math.sign(difference) === kpi.better ? 'Better' : 'Worse';
}
