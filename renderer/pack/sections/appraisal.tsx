import { FanChart } from '../../charts/fan/FanChart.tsx';
import { fanSeries } from '../../charts/fan/fanSeries.ts';
import { standardLine, weeklyMetrics } from '../../plan/results/metrics.ts';
import { differenceSentence, stateSentence } from '../../plan/results/resultSentences.ts';
import { network, scopeOfScenario } from '../../plan/results/scope.ts';
import { scenarioWarningsOf } from '../../plan/warnings.ts';
import type { WeeklyMetric } from '../../simulation/results.ts';
import { CentreTable } from '../../views/compare/CentreTable.tsx';
import { KpiTable } from '../../views/compare/KpiTable.tsx';
import { ResultCautions } from '../ResultCautions.tsx';
import { packTextSize, type SectionBody, type SectionProps, textWidth } from '../section.ts';

const charts: readonly WeeklyMetric[] = ['waitDays', 'withinTarget'];

/** Waiting times by week, measures with intervals, and centre by centre; a part for each scenario. */
function Body({ plan, result, scenarios }: SectionProps) {
  const baseline = result.scenarios[0];
  if (!baseline) return null;
  const parts = scenarios.length === 0 ? [null] : scenarios;
  return (
    <>
      {parts.map((scenario) => {
        // What concerns one centre is drowned in the whole network's figures, so it is shown there.
        const scope = scenario ? scopeOfScenario(plan, scenario) : network;
        const place = scope.id === network.id ? 'whole network' : scope.name;
        const sentence = scenario
          ? differenceSentence(result, scenario, scope)
          : stateSentence(baseline.network, network.place);
        return (
          <div key={scenario?.id ?? 'baseline'} className="page">
            <h2>{scenario ? `Baseline and “${scenario.name}”` : 'Baseline'}</h2>
            {scenario?.description !== undefined && <p>{scenario.description}</p>}
            <p className="lead">{sentence}</p>
            {scenarioWarningsOf(plan, scenario?.id ?? null).map((warning) => (
              <p key={warning} className="caution">
                <strong>Worth a look.</strong> {warning}
              </p>
            ))}
            {scenario && <ResultCautions plan={plan} result={result} scenarioId={scenario.id} />}
            {scenario && scope.id !== network.id && <p>{differenceSentence(result, scenario, network)}</p>}
            {charts.map((metric) => (
              <figure key={metric}>
                <figcaption>
                  {weeklyMetrics[metric].title}, {place}
                </figcaption>
                <FanChart
                  weekStarts={baseline.weekStarts}
                  series={fanSeries(result, scope.id, metric, scenario?.id ?? null, () => 'Scenario')}
                  style={weeklyMetrics[metric]}
                  standard={standardLine[metric]}
                  width={textWidth.portrait}
                  height={290}
                  textSize={packTextSize}
                  label={`${weeklyMetrics[metric].title}, ${place}. ${sentence}`}
                />
              </figure>
            ))}
            <p className="quiet">
              Line: median of {result.replications} runs. Bands: the middle half and 90% of runs. Dashed: the standard.
            </p>
            <div className="tables">
              <KpiTable result={result} scope={scope} scenario={scenario} />
              <CentreTable plan={plan} result={result} scenario={scenario} />
            </div>
          </div>
        );
      })}
    </>
  );
}

export const appraisal: SectionBody = { Body };
