import type { Plan } from '../../../db/schema/plan.ts';
import { SaveHead } from '../../components/saveAs/SaveHead.tsx';
import { namesIn } from '../../plan/commands/recordNames.ts';
import { kpiOf } from '../../plan/results/kpis.ts';
import { metricsAt } from '../../plan/results/metricsAt.ts';
import { scenarioOf } from '../../plan/results/scenarioOf.ts';
import { comparisonOf } from '../../simulation/comparisonOf.ts';
import type { ExperimentResult } from '../../simulation/results.ts';
import type { Compared } from './compared.ts';
import { BaselineFigure, ScenarioFigure } from './figureCells.tsx';
import { intervalNote } from './KpiTable.tsx';
import { ScenarioHeads } from './ScenarioHeads.tsx';
import styles from './tables.module.css';

type Props = { plan: Plan; result: ExperimentResult; compared: readonly Compared[] };

const wait = kpiOf.waitDays;
const title = 'Mean wait centre by centre, over the whole plan';

/** What every scenario does to each centre's mean wait, those that it opens among them. */
export function CentreMatrix({ plan, result, compared }: Props) {
  const ids = new Set(result.scenarios.flatMap(({ centres }) => centres.map(({ id }) => id)));
  const at = (scenarioId: string, centreId: string) => metricsAt(scenarioOf(result, scenarioId), centreId)?.waitDays;
  return (
    <section>
      <SaveHead
        {...{ title, of: 'runs', table: true, notes: [intervalNote] }}
        scenarioIds={compared.map(({ scenario }) => scenario.id)}
      >
        <h3 className={styles.title}>{title}, days, differences from the baseline with 95% intervals</h3>
      </SaveHead>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={styles.wide} aria-label="Mean wait at every centre" tabIndex={0}>
        <table className={styles.table} data-testid="centre-table">
          <thead>
            <tr>
              <th scope="col">Centre</th>
              <ScenarioHeads compared={compared} />
            </tr>
          </thead>
          <tbody>
            {[...ids].map((centreId) => {
              const held = at('baseline', centreId);
              return (
                <tr key={centreId}>
                  <th scope="row">{namesIn(plan)('centre', centreId)}</th>
                  <BaselineFigure kpi={wait} held={held} />
                  {compared.map(({ scenario: { id } }) => {
                    const row = held && comparisonOf(result.comparisons, id, centreId, 'waitDays');
                    return <ScenarioFigure key={id} kpi={wait} own={at(id, centreId)} row={row} />;
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </section>
  );
}
