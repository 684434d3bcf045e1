import { FanChart } from '../../../charts/fan/FanChart.tsx';
import { fanSeries } from '../../../charts/fan/fanSeries.ts';
import { standardLine, weeklyMetrics } from '../../../plan/results/metrics.ts';
import { placeName, type ScopeWords } from '../../../plan/results/scope.ts';
import type { ExperimentResult, WeeklyMetric } from '../../../simulation/results.ts';
import { packTextSize } from '../../section.ts';

type Props = {
  result: ExperimentResult;
  /** Null for the baseline alone. */
  scenarioId: string | null;
  scope: ScopeWords;
  metric: WeeklyMetric;
  /** What it shows, in a sentence. */
  finding: string;
  width: number;
  height: number;
};

/** A measure by week at one place, the baseline's and an option's. */
export function Fan({ result, scenarioId, scope, metric, finding, width, height }: Props) {
  const { title } = weeklyMetrics[metric];
  const place = placeName(scope);
  return (
    <figure style={{ width }}>
      <figcaption>
        {title}, {place}
      </figcaption>
      <FanChart
        weekStarts={result.scenarios[0]?.weekStarts ?? []}
        series={fanSeries(result, scope.id, metric, scenarioId, () => 'Option')}
        style={weeklyMetrics[metric]}
        standard={standardLine[metric]}
        textSize={packTextSize}
        label={`${title}, ${place}. ${finding}`}
        {...{ width, height }}
      />
    </figure>
  );
}

/** How bands and lines are to be read. */
export const fanNote = (replications: number): string =>
  `Line: median of ${replications} runs. Bands: the middle half and 90% of runs. Dashed: the standard.`;
