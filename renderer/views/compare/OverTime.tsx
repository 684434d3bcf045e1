import { max } from 'd3-array';
import type { Plan } from '../../../db/schema/plan.ts';
import { FanChart, type FanSeries } from '../../charts/fan/FanChart.tsx';
import { SeriesMark } from '../../components/SeriesMark.tsx';
import { SaveFigure } from '../../components/saveAs/SaveFigure.tsx';
import { SaveHead } from '../../components/saveAs/SaveHead.tsx';
import { useSize } from '../../components/useSize.ts';
import { useTextSize } from '../../components/useTextSize.ts';
import { observedOver } from '../../plan/observed/observedOver.ts';
import { standardLine, weeklyMetrics } from '../../plan/results/metrics.ts';
import { briefDifference } from '../../plan/results/resultSentences.ts';
import { scenarioOf } from '../../plan/results/scenarioOf.ts';
import type { ScopeWords } from '../../plan/results/scope.ts';
import { fanKey, fanTable } from '../../saving/table/fanTable.ts';
import type { ExperimentResult, WeeklyMetric } from '../../simulation/results.ts';
import { useStore } from '../../state/store.ts';
import { saveLeaving } from '../data/takeOut/leaving.ts';
import { type WeeksFormat, weeksLeaving, weeksName } from '../data/takeOut/weeksLeaving.ts';
import styles from './CompareView.module.css';
import type { Compared } from './compared.ts';

type Props = {
  plan: Plan;
  result: ExperimentResult;
  compared: readonly Compared[];
  scope: ScopeWords;
  metric: WeeklyMetric;
  sentence: string;
};

/** A measure by week: one picture of one scenario, and small ones with the same scales of several. */
export function OverTime(props: Props) {
  const { result, compared, scope, metric } = props;
  const baseline = seriesOf(result, 'baseline', 'Baseline', 0, scope.id, metric);
  const series = compared.map(({ scenario, order }) =>
    seriesOf(result, scenario.id, scenario.name, order, scope.id, metric),
  );
  if (!baseline) return <p className="quiet">There is nothing to measure {scope.place} in the baseline.</p>;
  if (compared.length <= 1) return <OnePicture {...props} series={[baseline, ...series.flatMap((one) => one ?? [])]} />;
  const bands = [baseline, ...series].flatMap((one) => (one ? [one.band] : []));
  const highest = Math.max(max(bands, ({ q95 }) => max(q95)) ?? 1, (standardLine[metric]?.value ?? 0) * 1.1);
  return (
    <ul className={styles.multiples}>
      {compared.map(({ scenario, order }, at) => (
        <li key={scenario.id}>
          <SaveHead
            title={`${titleOf(metric, scope)}, ${scenario.name}`}
            about={`${briefDifference(result, scenario.id, scope.id)} ${weeklyMetrics[metric].title}. ${fanKey}`}
            scenarioIds={[scenario.id]}
            {...{ of: 'runs', picture: true }}
            table={() => weeksTable(props, [baseline, ...(series[at] ? [series[at]] : [])])}
          >
            <h3>
              <SeriesMark order={order} /> {scenario.name}
            </h3>
          </SaveHead>
          <p className={styles.brief}>{briefDifference(result, scenario.id, scope.id)}</p>
          <Picture {...props} series={[baseline, ...(series[at] ? [series[at]] : [])]} highest={highest} />
        </li>
      ))}
    </ul>
  );
}

const titleOf = (metric: WeeklyMetric, scope: ScopeWords): string =>
  `${weeklyMetrics[metric].name} by week, ${scope.name}`;

const weeksTable = (
  { plan, result, metric, scope }: Pick<Props, 'plan' | 'result' | 'metric' | 'scope'>,
  series: readonly FanSeries[],
) =>
  fanTable(
    titleOf(metric, scope),
    result.scenarios[0]?.weekStarts ?? [],
    series,
    metric,
    observedOver(plan, scope.id, metric),
  );

/** What saves the one picture of a measure: it stands with the choices of what is drawn. */
export function SaveOverTime(props: Props) {
  const { plan, result, compared, scope, metric, sentence } = props;
  const series = [{ scenario: { id: 'baseline', name: 'Baseline' }, order: 0 }, ...compared].flatMap(
    ({ scenario: { id, name }, order }) => seriesOf(result, id, name, order, scope.id, metric) ?? [],
  );
  return (
    <SaveFigure
      title={titleOf(metric, scope)}
      about={[sentence, `${weeklyMetrics[metric].title}.`, fanKey, observedOver(plan, scope.id, metric)?.note]
        .filter(Boolean)
        .join(' ')}
      {...{ of: 'runs', picture: true }}
      table={() => weeksTable(props, series)}
      also={[
        { label: 'All weeks and centres, CSV', run: () => saveWeeks(plan, result, 'csv') },
        { label: 'All weeks and centres, Parquet', run: () => saveWeeks(plan, result, 'parquet') },
      ]}
    />
  );
}

const saveWeeks = (plan: Plan, result: ExperimentResult, as: WeeksFormat) =>
  void saveLeaving(weeksName, weeksLeaving(plan, result, as));

function OnePicture(props: Props & { series: readonly FanSeries[] }) {
  return (
    <div className={styles.alone}>
      <Picture {...props} />
    </div>
  );
}

function Picture({
  plan,
  result,
  compared,
  scope,
  metric,
  sentence,
  series,
  highest,
}: Props & { series: readonly FanSeries[]; highest?: number }) {
  const [ref, size] = useSize<HTMLDivElement>();
  const textSize = useTextSize();
  const style = weeklyMetrics[metric];
  const [low, high] = style.domain;
  return (
    <div
      className={highest === undefined ? styles.chart : `${styles.picture} ${styles.small}`}
      ref={ref}
      data-picture="fan"
    >
      <FanChart
        weekStarts={result.scenarios[0]?.weekStarts ?? []}
        series={
          highest === undefined
            ? series
            : series.map((one) => ({ ...one, name: one.order === 0 ? 'Baseline' : 'Scenario' }))
        }
        // Pictures side by side have the same scales.
        style={highest === undefined || high !== null ? style : { ...style, domain: [low, highest] }}
        standard={standardLine[metric]}
        observed={observedOver(plan, scope.id, metric)}
        width={size.width}
        height={size.height}
        textSize={textSize}
        label={`${style.title}, ${scope.name}. ${sentence}`}
        onWeek={(week) => {
          const own = series.findLast(({ order }) => order > 0);
          const scenarioId = own ? (compared[own.order - 1]?.scenario.id ?? null) : null;
          useStore.getState().askWhy({ scenarioId, week, centreId: scope.id === 'network' ? null : scope.id });
        }}
      />
    </div>
  );
}

function seriesOf(
  result: ExperimentResult,
  id: string,
  name: string,
  order: number,
  scopeId: string,
  metric: WeeklyMetric,
): FanSeries | null {
  const band = scenarioOf(result, id)?.bands[scopeId]?.[metric];
  return band ? { name, band, order } : null;
}
