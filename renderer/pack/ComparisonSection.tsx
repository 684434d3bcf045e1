import { FanChart } from '../charts/fan/FanChart.tsx';
import { fanSeries } from '../charts/fan/fanSeries.ts';
import { standardLine, weeklyMetrics } from '../plan/results/metrics.ts';
import { differenceSentence, stateSentence } from '../plan/results/resultSentences.ts';
import { network } from '../plan/results/scope.ts';
import type { WeeklyMetric } from '../simulation/results.ts';
import { CentreTable } from '../views/compare/CentreTable.tsx';
import { KpiTable } from '../views/compare/KpiTable.tsx';
import { packTextSize, type SectionProps, textWidth } from './section.ts';

const charts: readonly WeeklyMetric[] = ['waitDays', 'withinTarget'];

/** Waiting times by week, measures with intervals, and centre by centre; a part for each scenario. */
export function ComparisonSection({ plan, result, scenarios }: SectionProps) {
  const baseline = result.scenarios[0];
  if (!baseline) return null;
  const parts = scenarios.length === 0 ? [null] : scenarios;
  return (
    <section>
      <h1>What happens to waiting times</h1>
      {parts.map((scenario) => {
        const sentence = scenario
          ? differenceSentence(result, scenario, network)
          : stateSentence(baseline.network, network.place);
        return (
          <div key={scenario?.id ?? 'baseline'} className="part">
            <h2>{scenario ? `Baseline and “${scenario.name}”` : 'Baseline'}</h2>
            {scenario?.description !== undefined && <p>{scenario.description}</p>}
            <p className="lead">{sentence}</p>
            {charts.map((metric) => (
              <figure key={metric}>
                <figcaption>{weeklyMetrics[metric].title}, whole network</figcaption>
                <FanChart
                  weekStarts={baseline.weekStarts}
                  series={fanSeries(result, network.id, metric, scenario?.id ?? null, () => 'Scenario')}
                  style={weeklyMetrics[metric]}
                  standard={standardLine[metric]}
                  width={textWidth.portrait}
                  height={210}
                  textSize={packTextSize}
                  label={`${weeklyMetrics[metric].title}, whole network. ${sentence}`}
                />
              </figure>
            ))}
            <p className="quiet">
              Line: median of {result.replications} runs. Bands: the middle half and 90% of runs. Dashed: the standard.
            </p>
            <KpiTable result={result} scope={network} scenario={scenario} />
            <CentreTable plan={plan} result={result} scenario={scenario} />
          </div>
        );
      })}
    </section>
  );
}
