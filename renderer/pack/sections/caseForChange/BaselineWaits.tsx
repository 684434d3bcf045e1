import type { Plan } from '../../../../db/schema/plan.ts';
import { FanChart } from '../../../charts/fan/FanChart.tsx';
import { fanSeries } from '../../../charts/fan/fanSeries.ts';
import { observedOver } from '../../../plan/observed/observedOver.ts';
import { yearsOf } from '../../../plan/pack/centreYears.ts';
import { waitsByYear, yearsSentence } from '../../../plan/pack/waitsByYear.ts';
import { standardLine, weeklyMetrics } from '../../../plan/results/metrics.ts';
import { network } from '../../../plan/results/scope.ts';
import type { ExperimentResult, ScenarioResult, WeeklyMetric } from '../../../simulation/results.ts';
import { packTextSize, textWidth } from '../../section.ts';

const metrics: readonly WeeklyMetric[] = ['waitDays', 'withinTarget'];

type Props = { plan: Plan; result: ExperimentResult; baseline: ScenarioResult };

/** How long people wait across the network in the baseline, week by week, beside what was observed. */
export function BaselineWaits({ plan, result, baseline }: Props) {
  const years = yearsOf(baseline.weekStarts).map(({ year }) => year);
  const sentence = yearsSentence(waitsByYear(baseline), years);
  return (
    <>
      <h2>How long people wait, week by week</h2>
      <p>{sentence}</p>
      {metrics.map((metric) => (
        <figure key={metric}>
          <figcaption>{weeklyMetrics[metric].title}, whole network</figcaption>
          <FanChart
            weekStarts={baseline.weekStarts}
            series={fanSeries(result, network.id, metric, null, () => '')}
            style={weeklyMetrics[metric]}
            standard={standardLine[metric]}
            observed={observedOver(plan, network.id, metric)}
            width={textWidth.portrait}
            height={196}
            textSize={packTextSize}
            label={`${weeklyMetrics[metric].title}, whole network. ${sentence}`}
          />
        </figure>
      ))}
      <p className="quiet">
        Line: median of {result.replications} runs. Bands: the middle half and 90% of runs. Dashed: the standard.{' '}
        {metrics.map((metric) => observedOver(plan, network.id, metric)?.note).join(' ')}
      </p>
    </>
  );
}
