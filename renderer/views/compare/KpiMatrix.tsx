import type { Plan } from '../../../db/schema/plan.ts';
import { SaveHead } from '../../components/saveAs/SaveHead.tsx';
import { moreWords } from '../../plan/cost/costPerCourse.ts';
import { costTerms, costTermsWords, presentCost } from '../../plan/cost/presentCost.ts';
import { uncosted } from '../../plan/cost/uncosted.ts';
import { capitalYears } from '../../plan/fleet/capital.ts';
import { mapNetwork } from '../../plan/map/mapNetwork.ts';
import { millions } from '../../plan/numbers.ts';
import { type Kpi, kpis } from '../../plan/results/kpis.ts';
import { metricsAt } from '../../plan/results/metricsAt.ts';
import { scenarioOf } from '../../plan/results/scenarioOf.ts';
import type { ScopeWords } from '../../plan/results/scope.ts';
import { exact } from '../../saving/table/exact.ts';
import { comparisonOf } from '../../simulation/comparisonOf.ts';
import { upperFirst } from '../../simulation/firstLetter.ts';
import type { ExperimentResult } from '../../simulation/results.ts';
import type { Compared } from './compared.ts';
import { BaselineFigure, ScenarioFigure } from './figureCells.tsx';
import { intervalNote, UnitOf } from './KpiTable.tsx';
import { ScenarioHeads } from './ScenarioHeads.tsx';
import styles from './tables.module.css';

type Props = { plan: Plan; result: ExperimentResult; scope: ScopeWords; compared: readonly Compared[] };

/** Measures over the whole plan, a column for each scenario: its value, how it differs, and whether that can be told. */
export function KpiMatrix({ plan, result, scope, compared }: Props) {
  const before = metricsAt(result.scenarios[0], scope.id);
  if (!before) return null;
  const after = (id: string) => metricsAt(scenarioOf(result, id), scope.id);
  const difference = (id: string, { metric }: Kpi) => comparisonOf(result.comparisons, id, scope.id, metric);
  const capital = (id: string | null) =>
    capitalYears(mapNetwork(plan, id).plan, plan).reduce((sum, { pounds }) => sum + pounds, 0);
  const spent = capital(null);
  const terms = costTerms(plan.pack);
  const present = (id: string | null) => presentCost(mapNetwork(plan, id), plan, terms).discounted;
  const presently = present(null);
  return (
    <section data-testid="kpi-table">
      <SaveHead
        {...{ title: `Measures over the whole plan, ${scope.name}`, of: 'runs', table: true }}
        scenarioIds={compared.map(({ scenario }) => scenario.id)}
        notes={[intervalNote]}
      >
        <h3 className={styles.title}>
          {scope.id === 'network' ? 'Whole network' : scope.name}, over the whole plan: mean of {result.replications}{' '}
          runs, differences from the baseline with 95% intervals
        </h3>
      </SaveHead>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={styles.wide} aria-label="Measures of every scenario" tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Measure</th>
              <ScenarioHeads compared={compared} />
            </tr>
          </thead>
          <tbody>
            {kpis.map((kpi) => {
              const held = kpi.of(before);
              if (!held) return null;
              return (
                <tr key={kpi.metric}>
                  <th scope="row">
                    {kpi.name}
                    <UnitOf kpi={kpi} />
                  </th>
                  <BaselineFigure kpi={kpi} held={held} />
                  {compared.map(({ scenario: { id } }) => {
                    const metrics = after(id);
                    const own = metrics && kpi.of(metrics);
                    return <ScenarioFigure key={id} kpi={kpi} own={own} row={difference(id, kpi)} />;
                  })}
                </tr>
              );
            })}
            {scope.id === 'network' && (
              <tr>
                <th scope="row">
                  Capital of the plan’s projects
                  <span hidden data-beneath="Written as">
                    pounds
                  </span>
                </th>
                <td className="number" {...exact(spent)}>
                  {millions(spent)}
                </td>
                {compared.map(({ scenario: { id } }) => {
                  const own = capital(id);
                  return (
                    <td key={id} className="number" {...exact(own)}>
                      {millions(own)}
                      <span className={styles.beneath} data-beneath="difference" {...exact(own - spent)}>
                        {own === spent ? 'No change' : `${own > spent ? '+' : '−'}${millions(Math.abs(own - spent))}`}
                      </span>
                    </td>
                  );
                })}
              </tr>
            )}
            {scope.id === 'network' && (
              <tr>
                <th scope="row">
                  Net present cost
                  <span className={styles.beneath}>{costTermsWords(terms)}</span>
                  <span hidden data-beneath="Written as">
                    pounds
                  </span>
                </th>
                <td className="number" {...exact(presently)}>
                  {millions(presently)}
                </td>
                {compared.map(({ scenario }) => {
                  const own = present(scenario.id);
                  const lacking = uncosted(plan, scenario);
                  return (
                    <td key={scenario.id} className="number" {...exact(own)}>
                      {millions(own)}
                      <span className={styles.beneath} data-beneath="difference" {...exact(own - presently)}>
                        {upperFirst(moreWords(own - presently))}
                      </span>
                      {lacking !== null && (
                        <span className={styles.beneath} data-beneath="reading">
                          Not all of it is costed
                        </span>
                      )}
                    </td>
                  );
                })}
              </tr>
            )}
          </tbody>
        </table>
      </section>
    </section>
  );
}
