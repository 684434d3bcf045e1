import type { Plan } from '../../../db/schema/plan.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';
import { SaveHead } from '../../components/saveAs/SaveHead.tsx';
import { namesIn } from '../../plan/commands/recordNames.ts';
import { decimal, percent } from '../../plan/numbers.ts';
import { differenceInterval, differenceText, type Kpi, kpiOf } from '../../plan/results/kpis.ts';
import { exact, exactEnds, inForm } from '../../saving/table/exact.ts';
import { comparisonOf } from '../../simulation/comparisonOf.ts';
import type { ExperimentResult } from '../../simulation/results.ts';
import { reading } from './KpiTable.tsx';
import styles from './tables.module.css';

type Props = { plan: Plan; result: ExperimentResult; scenario: Scenario | null };

/** Waits and load centre by centre, and what the scenario does to each one's mean wait. */
export function CentreTable({ plan, result, scenario }: Props) {
  const baseline = result.scenarios[0];
  const wait = kpiOf.waitDays;
  if (!baseline) return null;
  return (
    <section>
      <SaveHead
        {...{ title: 'Centre by centre, over the whole plan', of: 'runs', table: true }}
        scenarioIds={scenario ? [scenario.id] : []}
      >
        <h3 className={styles.title}>Centre by centre, over the whole plan</h3>
      </SaveHead>
      <table className={styles.table} data-testid="centre-table">
        <thead>
          <tr>
            <th scope="col">Centre</th>
            <th scope="col" className="number">
              Courses
            </th>
            <th scope="col" className="number">
              Mean wait, days
            </th>
            <th scope="col" className="number" {...inForm('share')}>
              Within target
            </th>
            <th scope="col" className="number" {...inForm('share')}>
              Utilisation
            </th>
            {scenario && (
              <>
                <th scope="col" className="number">
                  Change in mean wait
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
          {baseline.centres.map((metrics) => (
            <tr key={metrics.id}>
              <th scope="row">{namesIn(plan)('centre', metrics.id)}</th>
              <td className="number" {...exact(metrics.courses.mean)}>
                {decimal(metrics.courses.mean)}
              </td>
              <td className="number" {...exact(metrics.waitDays.mean)}>
                {decimal(metrics.waitDays.mean, 1)}
              </td>
              <td className="number" {...exact(metrics.withinTarget.mean)}>
                {percent(metrics.withinTarget.mean)}
              </td>
              <td className="number" {...exact(metrics.utilisation.mean)}>
                {percent(metrics.utilisation.mean)}
              </td>
              {scenario && <CentreDifference result={result} scenario={scenario} centreId={metrics.id} wait={wait} />}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function CentreDifference(props: { result: ExperimentResult; scenario: Scenario; centreId: string; wait: Kpi }) {
  const { result, scenario, centreId, wait } = props;
  const row = comparisonOf(result.comparisons, scenario.id, centreId, 'waitDays');
  if (!row || !Number.isFinite(row.difference)) return <td colSpan={3} />;
  return (
    <>
      <td className="number" {...exact(row.difference)}>
        {differenceText(wait, row.difference, row.ci95)}
      </td>
      <td className={`number ${styles.quiet}`} {...exactEnds(row.ci95)}>
        {differenceInterval(wait, row.ci95)}
      </td>
      <td>{reading(wait, row)}</td>
    </>
  );
}
