import { FanChart } from '../../../charts/fan/FanChart.tsx';
import { standardLine, weeklyMetrics } from '../../../plan/results/metrics.ts';
import { scenarioOf } from '../../../plan/results/scenarioOf.ts';
import { slideTextSize } from '../slide.ts';
import type { PictureProps } from './picture.ts';

/** A measure by week for the baseline, the step's scenario and those held beside it. */
export function FanPicture({ result, shown, answer, size }: PictureProps) {
  const { step, scope, scenarios } = shown;
  const metric = step.focus?.metric ?? 'waitDays';
  const style = weeklyMetrics[metric];
  const series = [null, ...scenarios].flatMap((one, order) => {
    const band = scenarioOf(result, one?.id ?? null)?.bands[scope.id]?.[metric];
    return band ? [{ name: one?.name ?? 'Baseline', band, order }] : [];
  });
  return (
    <FanChart
      weekStarts={result.scenarios[0]?.weekStarts ?? []}
      series={series}
      style={style}
      standard={standardLine[metric]}
      width={size.width}
      height={size.height}
      textSize={slideTextSize}
      label={`${style.title}, ${scope.name}. ${answer}`}
    />
  );
}
