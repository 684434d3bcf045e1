import type { ScenarioResult, WeeklyMetric } from '../../simulation/results.ts';
import { changeStep, stepOf } from '../map/zoneMeasures.ts';
import { withSign } from '../numbers.ts';
import { standard, weeklyMetrics } from '../results/metrics.ts';
import { monthly } from './months.ts';

/** What heat maps can be of. */
export const heatMetrics = ['waitDays', 'withinTarget', 'utilisation', 'queue'] as const satisfies WeeklyMetric[];
export type HeatMetric = (typeof heatMetrics)[number];

/** A map of months by places. `values` has a row for each place, NaN where nothing happened or there was nothing yet. */
export type Heat = { months: readonly string[]; rows: readonly { id: string; name: string; values: Float64Array }[] };

type Place = { id: string; name: string };

/** A scenario month by month at every place; less the baseline where that is given. */
export function heatOf(
  scenario: ScenarioResult,
  baseline: ScenarioResult | null,
  places: readonly Place[],
  metric: HeatMetric,
): Heat {
  const at = (result: ScenarioResult, id: string) => {
    const band = result.bands[id]?.[metric];
    return band && monthly(result.weekStarts, band.mean).values;
  };
  const { months } = monthly(scenario.weekStarts, new Float64Array(scenario.weekStarts.length));
  const nothing = new Float64Array(months.length).fill(Number.NaN);
  return {
    months,
    rows: places.map(({ id, name }) => {
      const values = at(scenario, id) ?? nothing;
      if (baseline === null) return { id, name, values };
      const before = at(baseline, id) ?? nothing;
      return { id, name, values: values.map((value, month) => value - (before[month] ?? Number.NaN)) };
    }),
  };
}

/** How a measure is stepped: where one colour ends and the next begins, rising, and which end is worse. */
export type HeatStyle = {
  steps: readonly number[];
  /** Steps of differences either way: little below the first, large from the second on. */
  changes: readonly [number, number];
  worse: 'high' | 'low';
  format(value: number): string;
  formatChange(value: number): string;
};

const styleOf = (
  metric: HeatMetric,
  steps: readonly number[],
  changes: readonly [number, number],
  worse: HeatStyle['worse'],
): HeatStyle => {
  const { format } = weeklyMetrics[metric];
  const points = metric === 'withinTarget' || metric === 'utilisation';
  return {
    ...{ steps, changes, worse, format },
    formatChange: (value) => withSign(points ? format(value).replace('%', ' points') : format(value), value),
  };
};

export const heatStyles: Record<HeatMetric, HeatStyle> = {
  waitDays: styleOf('waitDays', [14, 16, 20, standard.days], [1, 5], 'high'),
  withinTarget: styleOf('withinTarget', [0.8, 0.9, standard.share, 0.99], [0.01, 0.05], 'low'),
  utilisation: styleOf('utilisation', [0.7, 0.8, 0.9, 0.97], [0.01, 0.05], 'high'),
  queue: styleOf('queue', [20, 50, 100, 200], [2, 20], 'high'),
};

/** The step of a value, 0 for the palest to 4 for the deepest, which is always the worst; null where there is none. */
export function heatStep({ steps, worse }: HeatStyle, value: number): number | null {
  if (!Number.isFinite(value)) return null;
  return stepOf({ steps, deepIsLow: worse === 'low' }, value);
}

/** A difference from −2 (much better) over 0 (little) to 2 (much worse); null where there is none. */
export function heatChange({ changes, worse }: HeatStyle, value: number): number | null {
  if (!Number.isFinite(value)) return null;
  return changeStep({ changes }, worse === 'low' ? -value : value);
}
