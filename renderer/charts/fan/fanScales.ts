import { max, min } from 'd3-array';
import { type ScaleLinear, type ScaleTime, scaleLinear, scaleUtc } from 'd3-scale';
import { earlierOf, toDate } from '../../plan/dates.ts';
import type { ObservedPoint } from '../../plan/observed/observedOver.ts';
import type { MetricStyle, StandardLine } from '../../plan/results/metrics.ts';
import type { Band } from '../../simulation/results.ts';

export type FanScales = { x: ScaleTime<number, number>; y: ScaleLinear<number, number> };

/** Scales over every series, so that pictures side by side can share them. */
export function fanScales(
  weekStarts: readonly string[],
  bands: readonly Band[],
  style: MetricStyle,
  standard: StandardLine | undefined,
  plot: { width: number; height: number },
  lines: readonly Iterable<number>[] = [],
  observed: readonly ObservedPoint[] = [],
): FanScales {
  const first = weekStarts[0] ?? '2000-01-03';
  const last = weekStarts.at(-1) ?? first;
  const [fixedLow, fixedHigh] = style.domain;
  const seen = observed.flatMap(({ value, ci95 }) => ci95 ?? [value]);
  const begun = observed[0] === undefined ? first : earlierOf(first, `${observed[0].month}-01`);
  const lowest = Math.min(min(bands, ({ q05 }) => min(q05)) ?? 0, ...seen);
  const low = fixedLow ?? Math.min(lowest, standard?.value ?? lowest);
  const drawn: readonly Iterable<number>[] = [...bands.map(({ q95 }) => q95), ...lines];
  const highest = max([...drawn.map((values) => max(values) ?? 0), ...seen]) || 1;
  const high = fixedHigh === null ? Math.max(highest, (standard?.value ?? 0) * 1.1) : Math.max(fixedHigh, highest);
  return {
    x: scaleUtc([toDate(begun), toDate(last)], [0, plot.width]),
    y: scaleLinear([low, high], [plot.height, 0]).nice(4),
  };
}
