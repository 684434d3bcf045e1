import type { Plan } from '../../../../db/schema/plan.ts';
import { costPerCourseWords, coursesGained, moreWords } from '../../../plan/cost/costPerCourse.ts';
import type { OptionCost } from '../../../plan/cost/optionCosts.ts';
import { millions } from '../../../plan/numbers.ts';
import {
  differenceInterval,
  differenceText,
  intervalOf,
  type Kpi,
  kpiOf,
  kpiText,
} from '../../../plan/results/kpis.ts';
import { scenarioOf } from '../../../plan/results/scenarioOf.ts';
import { comparisonOf } from '../../../simulation/comparisonOf.ts';
import type { ExperimentResult } from '../../../simulation/results.ts';
import { reading, tooSmall } from '../../../views/compare/KpiTable.tsx';
import styles from './cost.module.css';

type Props = {
  plan: Plan;
  result: ExperimentResult;
  options: readonly OptionCost[];
  nameOf(option: OptionCost): string;
};

/** What is bought, in the words of a narrow column. */
const bought: readonly { kpi: Kpi; title: string; isCount: boolean }[] = [
  { kpi: kpiOf.waitDays, title: 'Mean wait, days', isCount: false },
  { kpi: kpiOf.breaches, title: 'Starts later than target, courses', isCount: true },
  { kpi: kpiOf.travelMinutesPerCourse, title: 'Travel by car, one way, minutes', isCount: false },
];

/** What each option costs and what it does, side by side: one table to decide by. */
export function EffectTable({ plan, result, options, nameOf }: Props) {
  const shown = bought.filter(({ kpi }) => plan.travel !== undefined || kpi !== kpiOf.travelMinutesPerCourse);
  const base = options[0]?.cost?.discounted ?? Number.NaN;
  const hasOthers = options.length > 1;
  return (
    <table className={styles.effects}>
      <thead>
        <tr>
          <th scope="col">Option</th>
          <th scope="col" className="number">
            Undiscounted
          </th>
          <th scope="col" className="number">
            Net present cost
          </th>
          {shown.map(({ kpi, title }) => (
            <th key={kpi.metric} scope="col" className="number">
              {title}
            </th>
          ))}
          {hasOthers && (
            <th scope="col" className={styles.price}>
              Present cost of each further course started within target
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {options.map((option) => {
          const { scenario, cost } = option;
          const more = (cost?.discounted ?? Number.NaN) - base;
          return (
            <tr key={scenario?.id ?? 'baseline'}>
              <th scope="row">{nameOf(option)}</th>
              <td className="number">{cost ? millions(cost.undiscounted) : '–'}</td>
              <td className="number">
                {cost ? millions(cost.discounted) : '–'}
                {scenario && cost && <span className={styles.beneath}>{moreWords(more)}</span>}
              </td>
              {shown.map(({ kpi, isCount }) => (
                <Effect key={kpi.metric} {...{ result, kpi, isCount }} id={scenario?.id ?? null} />
              ))}
              {hasOthers && <PerCourse {...{ result, option, more }} />}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

type PerCourseProps = { result: ExperimentResult; option: OptionCost; more: number };

function PerCourse({ result, option: { scenario, cost, uncosted }, more }: PerCourseProps) {
  if (scenario === null) return <td />;
  if (cost === null) return <td>Cannot be applied as it stands</td>;
  const gained = coursesGained(result, scenario.id);
  return (
    <td data-count={gained?.distinguishable ? Math.abs(gained.courses) : undefined}>
      {costPerCourseWords(more, gained, uncosted !== null)}
    </td>
  );
}

type EffectProps = { result: ExperimentResult; id: string | null; kpi: Kpi; isCount: boolean };

/** The measure itself for the baseline, what an option does to it for the others, and how sure that is. */
function Effect({ result, id, kpi, isCount }: EffectProps) {
  if (id === null) {
    const baseline = scenarioOf(result, null);
    const held = baseline && kpi.of(baseline.network);
    if (!held || !Number.isFinite(held.mean)) return <td className="number">–</td>;
    return (
      <td className="number" data-count={isCount ? held.mean : undefined}>
        {kpiText(kpi, held.mean, held.ci95)}
        <span className={styles.beneath}>{intervalOf(kpi, held.ci95)}</span>
      </td>
    );
  }
  const row = comparisonOf(result.comparisons, id, 'network', kpi.metric);
  if (!row || !Number.isFinite(row.difference)) return <td className="number">–</td>;
  const words = reading(kpi, row);
  const told = row.distinguishable && words !== tooSmall;
  return (
    <td className="number" data-count={isCount && told ? Math.abs(row.difference) : undefined}>
      {told && (
        <>
          {differenceText(kpi, row.difference, row.ci95)}
          <span className={styles.beneath}>{differenceInterval(kpi, row.ci95)}</span>
        </>
      )}
      <span className={told ? styles.beneath : undefined}>{words}</span>
    </td>
  );
}
