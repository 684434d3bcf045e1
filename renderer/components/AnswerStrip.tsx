import { FanChart } from '../charts/fan/FanChart.tsx';
import { fanSeries } from '../charts/fan/fanSeries.ts';
import { observedOver } from '../plan/observed/observedOver.ts';
import { estimatedDifference, estimatedWaits } from '../plan/results/estimateSentence.ts';
import { standardLine, weeklyMetrics } from '../plan/results/metrics.ts';
import { metricsAt } from '../plan/results/metricsAt.ts';
import { briefDifference, stateSentence } from '../plan/results/resultSentences.ts';
import { firstWarning } from '../plan/results/resultWarnings.ts';
import { scopeOf, scopeOfScenario } from '../plan/results/scope.ts';
import { fanKey, fanTable } from '../saving/table/fanTable.ts';
import { shownPlan, shownScenarioId } from '../state/planSlice.ts';
import { isOutOfDate } from '../state/runSlice.ts';
import { useStore } from '../state/store.ts';
import { useAwaiting } from '../state/useAwaiting.ts';
import { useBegun } from '../state/useBegun.ts';
import { useEstimate } from '../state/useEstimate.ts';
import styles from './AnswerStrip.module.css';
import { ResultWarning } from './ResultWarning.tsx';
import { SpokenAnswer } from './SpokenAnswer.tsx';
import { SaveFigure } from './saveAs/SaveFigure.tsx';
import { useSize } from './useSize.ts';
import { useTextSize } from './useTextSize.ts';
import { WhyButton } from './why/WhyButton.tsx';

/** What the network answers, under whatever is being changed: waiting times by week, and a sentence. */
export function AnswerStrip() {
  const plan = useStore(shownPlan);
  const result = useStore((state) => state.result);
  const scenarioId = useStore(shownScenarioId);
  const selection = useStore((state) => state.selection);
  const outOfDate = useStore(isOutOfDate);
  const running = useStore((state) => state.runStatus === 'running');
  const resultKey = useStore((state) => state.resultKey);
  const [ref, size] = useSize<HTMLDivElement>();
  const textSize = useTextSize();
  const awaiting = useAwaiting();
  const estimate = useEstimate();
  const scenario = plan?.scenarios.find(({ id }) => id === scenarioId);
  const scope = plan && (selection === null ? scopeOfScenario(plan, scenario) : scopeOf(plan, selection));
  const baseline = result?.scenarios[0];
  const { weekStarts, begun } = useBegun(scope?.id ?? 'network', 'waitDays', baseline?.weekStarts);
  if (plan === null || scope === null) return null;
  const style = weeklyMetrics.waitDays;
  const metrics = metricsAt(baseline, scope.id);
  const simulated = baseline?.bands[scope.id]?.waitDays;
  const waits =
    // While the plan itself is dragged, what was simulated last may be of a moment of the drag: only words are given.
    estimate && scenario && simulated
      ? estimatedWaits(simulated, estimate.baseline, estimate.scenario, scope.id)
      : null;
  const sentence = estimate
    ? estimatedDifference(estimate.baseline, estimate.scenario, scope.id)
    : result === null || !metrics || (outOfDate && !running)
      ? awaiting
      : scenario
        ? briefDifference(result, scenario.id, scope.id)
        : stateSentence(metrics, scope.place);
  const observed = observedOver(plan, scope.id, 'waitDays');
  const title = `${style.name} by week, ${scope.name}`;
  const series = result === null ? [] : fanSeries(result, scope.id, 'waitDays', scenarioId, () => 'Scenario');
  return (
    <section
      className={styles.strip}
      aria-label="Waiting times"
      data-out-of-date={outOfDate}
      data-estimated={estimate !== null}
    >
      <ResultWarning first={result === null ? null : firstWarning(result, plan, scenarioId, scope.id)} />
      <div className={styles.words}>
        <h2>
          Waiting time, {scope.name}
          {estimate ? (
            <span className={styles.estimate}>estimate</span>
          ) : (
            outOfDate && <span className={styles.stale}>out of date</span>
          )}
        </h2>
        <div className={styles.answer}>
          <p data-testid="answer">{sentence}</p>
          {!estimate && <WhyButton scenarioId={scenario ? scenario.id : null} scopeId={scope.id} />}
          {result !== null && (
            <SaveFigure
              {...{ title, about: `${sentence} ${style.title}. ${fanKey}`, of: 'runs', picture: true }}
              table={() => fanTable(title, weekStarts, series, 'waitDays', observed)}
            />
          )}
        </div>
        <SpokenAnswer
          question={`${resultKey} ${scope.id}`}
          runs={estimate || outOfDate || result === null ? 0 : result.replications}
          finished={!running}
          words={`Waiting time, ${scope.name}. ${sentence}`}
        />
        <p className={`quiet ${styles.how}`}>
          Days from decision to treat to first fraction.{' '}
          {begun
            ? `Line: the first run, as far as it is.${waits === null ? '' : ' Dots: an estimate.'}`
            : estimate
              ? 'Dots: an estimate until the first run lands.'
              : 'Line: median of runs; bands: middle half and 90% of runs.'}{' '}
          {observed?.note}
        </p>
      </div>
      <div className={styles.chart} ref={ref} data-picture="fan">
        {(result !== null || begun !== undefined) && (
          <FanChart
            weekStarts={weekStarts}
            series={series}
            expected={waits === null ? undefined : { name: 'Estimate', values: waits, order: 1 }}
            begun={begun}
            style={style}
            standard={standardLine.waitDays}
            observed={observed}
            width={size.width}
            height={size.height}
            textSize={textSize}
            label={`${style.title}. ${sentence}`}
            onWeek={(week) =>
              useStore.getState().askWhy({
                ...{ scenarioId: scenario ? scenario.id : null, week },
                centreId: scope.id === 'network' ? null : scope.id,
              })
            }
          />
        )}
      </div>
    </section>
  );
}
