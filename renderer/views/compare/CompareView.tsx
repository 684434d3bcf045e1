import { z } from 'zod';
import { Tabs } from '../../components/tabs/Tabs.tsx';
import { WarningNotes } from '../../components/WarningNotes.tsx';
import { WhyButton } from '../../components/why/WhyButton.tsx';
import { observedElsewhere, observedOver } from '../../plan/observed/observedOver.ts';
import { weeklyMetricNames, weeklyMetrics } from '../../plan/results/metrics.ts';
import { metricsAt } from '../../plan/results/metricsAt.ts';
import { differenceSentence, stateSentence } from '../../plan/results/resultSentences.ts';
import { firstWarning, resultWarnings } from '../../plan/results/resultWarnings.ts';
import { centreScope, network, scopeOfScenario } from '../../plan/results/scope.ts';
import type { WeeklyMetric } from '../../simulation/results.ts';
import { useHere } from '../../state/here.ts';
import { shownPlan } from '../../state/planSlice.ts';
import { isOutOfDate } from '../../state/runSlice.ts';
import { useStore } from '../../state/store.ts';
import { useAwaiting } from '../../state/useAwaiting.ts';
import { CentreMatrix } from './CentreMatrix.tsx';
import { CentreTable } from './CentreTable.tsx';
import { ComparedChips } from './ComparedChips.tsx';
import styles from './CompareView.module.css';
import { useCompared } from './compared.ts';
import { EachChange } from './EachChange.tsx';
import { HowLong } from './HowLong.tsx';
import { KpiMatrix } from './KpiMatrix.tsx';
import { KpiTable } from './KpiTable.tsx';
import { MeasureChoice } from './MeasureChoice.tsx';
import { OverTime, SaveOverTime } from './OverTime.tsx';
import { ScopeChoice } from './ScopeChoice.tsx';
import { WhereAndWhen } from './WhereAndWhen.tsx';
import { WhoGains } from './WhoGains.tsx';

const parts = [
  { id: 'time', name: 'Over time' },
  { id: 'heat', name: 'Where and when' },
  { id: 'waits', name: 'How long people wait' },
  { id: 'who', name: 'Who gains, who loses' },
  { id: 'changes', name: 'What each change does' },
] as const;
const Part = z.enum(parts.map(({ id }) => id));
/** The centre whose weeks are shown; null for the network, or what the scenario is about. */
const ScopeId = z.string().nullable();
const Metric = z.enum(['waitDays', 'withinTarget', 'queue', 'utilisation']);

const weeklyName = (measure: WeeklyMetric): string => weeklyMetrics[measure].name;

/** The baseline against up to five scenarios: by week, in figures, by place and month, for whom, and change by change. */
export function CompareView() {
  const plan = useStore(shownPlan);
  const result = useStore((state) => state.result);
  const outOfDate = useStore(isOutOfDate);
  const compared = useCompared();
  const [part, setPart] = useHere('compare.part', Part, 'time');
  const [scopeId, setScopeId] = useHere('compare.scope', ScopeId, null);
  const [metric, setMetric] = useHere('compare.metric', Metric, 'waitDays');
  const awaiting = useAwaiting();
  if (plan === null) return null;
  const scenario = compared[0]?.scenario;
  const only = compared.length === 1 ? scenario : undefined;
  const scope =
    scopeId === null ? (compared.length > 1 ? network : scopeOfScenario(plan, scenario)) : centreScope(plan, scopeId);
  const metrics = metricsAt(result?.scenarios[0], scope.id);
  // Of several, one is chosen where it is told of, and what it does is said there.
  const chosenBelow = compared.length > 1 && (part === 'who' || part === 'changes');
  const warning = result && firstWarning(result, plan, scenario?.id ?? null, scope.id);
  const sentence =
    result && metrics
      ? scenario
        ? differenceSentence(result, scenario, scope)
        : stateSentence(metrics, scope.place)
      : awaiting;
  return (
    <div className={styles.view} data-out-of-date={outOfDate}>
      <header className={styles.head}>
        <div className={styles.heading}>
          <h2 className={styles.title}>Compare</h2>
          <ComparedChips plan={plan} compared={compared} />
        </div>
        {!chosenBelow && (
          <p className={styles.sentence} data-testid="comparison-sentence">
            {sentence}
          </p>
        )}
        {warning !== null && !chosenBelow && (
          <p className={styles.warning}>
            {warning.words} {warning.count > 1 && `And ${warning.count - 1} more: `}
            {warning.count > 1 ? 'see under the chart.' : 'See under the chart.'}
          </p>
        )}
        {!scenario && (
          <p className="quiet">
            Add a scenario above to hold against the baseline, or drag a replacement under Fleet to make one.
          </p>
        )}
      </header>
      <Tabs label="What is compared, and how" tabs={parts} shown={part} onShow={setPart}>
        <div className={styles.part}>
          {result === null || !metrics ? (
            <p className={styles.empty}>{awaiting}</p>
          ) : part === 'heat' ? (
            <WhereAndWhen plan={plan} result={result} compared={compared} />
          ) : part === 'who' ? (
            <WhoGains plan={plan} result={result} compared={compared} />
          ) : part === 'changes' ? (
            <EachChange plan={plan} result={result} compared={compared} />
          ) : part === 'waits' ? (
            <>
              <div className={styles.controls}>
                <ScopeChoice plan={plan} scopeId={scope.id} onScope={setScopeId} />
              </div>
              <HowLong result={result} compared={compared} scope={scope} />
            </>
          ) : (
            <>
              <div className={styles.controls}>
                <ScopeChoice plan={plan} scopeId={scope.id} onScope={setScopeId} />
                <MeasureChoice measures={weeklyMetricNames} nameOf={weeklyName} chosen={metric} onChoose={setMetric} />
                <span>
                  <WhyButton scenarioId={scenario?.id ?? null} scopeId={scope.id} />
                  {compared.length <= 1 && <SaveOverTime {...{ plan, result, compared, scope, metric, sentence }} />}
                </span>
              </div>
              <OverTime {...{ plan, result, compared, scope, metric, sentence }} />
              <p className="quiet">
                Line: median of {result.replications} runs. Bands: the middle half and 90% of runs. Dashed: the
                standard. {observedOver(plan, scope.id, metric)?.note ?? observedElsewhere(plan, scope.id, metric)}
              </p>
              <WarningNotes sentences={resultWarnings(result, plan, scenario?.id ?? null, scope.id)} />
              {compared.length > 1 ? (
                <>
                  <KpiMatrix plan={plan} result={result} scope={scope} compared={compared} />
                  <CentreMatrix plan={plan} result={result} compared={compared} />
                </>
              ) : (
                <>
                  <KpiTable result={result} scope={scope} scenario={only ?? null} />
                  <CentreTable plan={plan} result={result} scenario={only ?? null} />
                </>
              )}
            </>
          )}
        </div>
      </Tabs>
    </div>
  );
}
