import { useState } from 'react';
import { FanChart } from '../../charts/fan/FanChart.tsx';
import { fanSeries } from '../../charts/fan/fanSeries.ts';
import { useSize } from '../../components/useSize.ts';
import { useTextSize } from '../../components/useTextSize.ts';
import { WarningNotes } from '../../components/WarningNotes.tsx';
import { standardLine, weeklyMetricNames, weeklyMetrics } from '../../plan/results/metrics.ts';
import { metricsAt } from '../../plan/results/metricsAt.ts';
import { differenceSentence, stateSentence } from '../../plan/results/resultSentences.ts';
import { firstWarning, resultWarnings } from '../../plan/results/resultWarnings.ts';
import { centreScope, scopeOfScenario } from '../../plan/results/scope.ts';
import type { WeeklyMetric } from '../../simulation/results.ts';
import { shownPlan, shownScenarioId } from '../../state/planSlice.ts';
import { isOutOfDate } from '../../state/runSlice.ts';
import { useStore } from '../../state/store.ts';
import { useAwaiting } from '../../state/useAwaiting.ts';
import { CentreTable } from './CentreTable.tsx';
import styles from './CompareView.module.css';
import { KpiTable } from './KpiTable.tsx';

/** The baseline against the scenario on screen: by week, in figures, and centre by centre. */
export function CompareView() {
  const plan = useStore(shownPlan);
  const result = useStore((state) => state.result);
  const scenarioId = useStore(shownScenarioId);
  const outOfDate = useStore(isOutOfDate);
  const [scopeId, setScopeId] = useState<string | null>(null);
  const [metric, setMetric] = useState<WeeklyMetric>('waitDays');
  const [ref, size] = useSize<HTMLDivElement>();
  const textSize = useTextSize();
  const awaiting = useAwaiting();
  if (plan === null) return null;
  const baseline = result?.scenarios[0];
  const scenario = plan.scenarios.find(({ id }) => id === scenarioId);
  const scope = scopeId === null ? scopeOfScenario(plan, scenario) : centreScope(plan, scopeId);
  const metrics = metricsAt(baseline, scope.id);
  if (result === null || !baseline || !metrics) return <p className={styles.empty}>{awaiting}</p>;
  const warning = firstWarning(result, plan, scenarioId, scope.id);
  const style = weeklyMetrics[metric];
  const sentence = scenario ? differenceSentence(result, scenario, scope) : stateSentence(metrics, scope.place);
  return (
    <div className={styles.view} data-out-of-date={outOfDate}>
      <header className={styles.head}>
        <h2 className={styles.title}>{scenario ? `Baseline and “${scenario.name}”` : 'Baseline'}</h2>
        <p className={styles.sentence} data-testid="comparison-sentence">
          {sentence}
        </p>
        {warning !== null && (
          <p className={styles.warning}>
            {warning.words} {warning.count > 1 && `And ${warning.count - 1} more: `}
            {warning.count > 1 ? 'see under the chart.' : 'See under the chart.'}
          </p>
        )}
        {!scenario && (
          <p className="quiet">
            Choose a scenario above to hold against the baseline, or drag a replacement under Fleet to make one.
          </p>
        )}
      </header>
      <div className={styles.controls}>
        <label>
          <span className="quiet">Where </span>
          <select value={scope.id} onChange={({ target }) => setScopeId(target.value)}>
            <option value="network">Whole network</option>
            {plan.centres.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <fieldset className={styles.metrics}>
          <legend className="visually-hidden">Measure</legend>
          {weeklyMetricNames.map((name) => (
            <label key={name} className={styles.metric}>
              <input type="radio" name="metric" checked={name === metric} onChange={() => setMetric(name)} />
              {weeklyMetrics[name].name}
            </label>
          ))}
        </fieldset>
      </div>
      <h3>
        {style.title}, {scope.name}
      </h3>
      <div className={styles.chart} ref={ref}>
        <FanChart
          weekStarts={baseline.weekStarts}
          series={fanSeries(result, scope.id, metric, scenarioId, () => scenario?.name ?? 'Scenario')}
          style={style}
          standard={standardLine[metric]}
          width={size.width}
          height={size.height}
          textSize={textSize}
          label={`${style.title}, ${scope.name}. ${sentence}`}
        />
      </div>
      <p className="quiet">
        Line: median of {result.replications} runs. Bands: the middle half and 90% of runs. Dashed: the standard.
      </p>
      <WarningNotes sentences={resultWarnings(result, plan, scenarioId, scope.id)} />
      <KpiTable result={result} scope={scope} scenario={scenario ?? null} />
      <CentreTable plan={plan} result={result} scenario={scenario ?? null} />
    </div>
  );
}
