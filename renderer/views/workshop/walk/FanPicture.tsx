import { FanChart } from '../../../charts/fan/FanChart.tsx';
import { useSize } from '../../../components/useSize.ts';
import { useTextSize } from '../../../components/useTextSize.ts';
import { observedOver } from '../../../plan/observed/observedOver.ts';
import { standardLine, weeklyMetrics } from '../../../plan/results/metrics.ts';
import type { ScopeWords } from '../../../plan/results/scope.ts';
import type { WeeklyMetric } from '../../../simulation/results.ts';
import { shownPlan, shownScenarioId } from '../../../state/planSlice.ts';
import { useStore } from '../../../state/store.ts';
import { useAwaiting } from '../../../state/useAwaiting.ts';
import { useBegun } from '../../../state/useBegun.ts';
import styles from './Walk.module.css';

type Props = { scope: ScopeWords; metric: WeeklyMetric; compareIds: readonly string[] };

/** A measure by week for the baseline, the step's scenario and those held beside it, as large as the screen allows. */
export function FanPicture({ scope, metric, compareIds }: Props) {
  const plan = useStore(shownPlan);
  const scenarioId = useStore(shownScenarioId);
  const result = useStore((state) => state.result);
  const awaiting = useAwaiting();
  const { weekStarts, begun } = useBegun(scope.id, metric, result?.scenarios[0]?.weekStarts);
  const textSize = useTextSize();
  const [ref, size] = useSize<HTMLDivElement>();
  const wanted = new Set(['baseline', scenarioId, ...compareIds]);
  const nameOf = (id: string) => plan?.scenarios.find((held) => held.id === id)?.name ?? 'Baseline';
  const series = (result?.scenarios ?? [])
    .filter(({ id }) => wanted.has(id))
    .flatMap(({ id, bands }, order) => {
      const band = bands[scope.id]?.[metric];
      return band ? [{ name: nameOf(id), band, order }] : [];
    });
  const style = weeklyMetrics[metric];
  return (
    <figure className={styles.fan}>
      <figcaption>
        {style.title}, {scope.name}
      </figcaption>
      <div className={styles.chart} ref={ref}>
        {series.length === 0 && begun === undefined ? (
          <p>{awaiting}</p>
        ) : (
          <FanChart
            weekStarts={weekStarts}
            series={series}
            begun={begun}
            style={style}
            standard={standardLine[metric]}
            observed={plan && observedOver(plan, scope.id, metric)}
            width={size.width}
            height={size.height}
            textSize={textSize}
            label={`${style.title}, ${scope.name}`}
          />
        )}
      </div>
    </figure>
  );
}
