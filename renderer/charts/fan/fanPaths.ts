import { area, line } from 'd3-shape';
import { toDate } from '../../plan/dates.ts';
import type { FanScales } from './fanScales.ts';

export type FanPaths = {
  /** Where a week stands, in pixels. */
  at(week: number): number;
  between(low: Float64Array, high: Float64Array): string;
  along(values: ArrayLike<number>): string;
};

/** Shapes of weekly values, with gaps where there is none. A tenth of a pixel is finer than any screen or print shows. */
export function fanPaths(weekStarts: readonly string[], { x, y }: FanScales): FanPaths {
  const places = weekStarts.map((monday) => x(toDate(monday)));
  const weeks = [...places.keys()];
  const at = (week: number) => places[week] ?? 0;
  return {
    at,
    between: (low, high) =>
      area<number>()
        .digits(1)
        .defined((week) => Number.isFinite(low[week]) && Number.isFinite(high[week]))
        .x(at)
        .y0((week) => y(low[week] ?? 0))
        .y1((week) => y(high[week] ?? 0))(weeks) ?? '',
    along: (values) =>
      line<number>()
        .digits(1)
        .defined((week) => Number.isFinite(values[week]))
        .x(at)
        .y((week) => y(values[week] ?? 0))(weeks) ?? '',
  };
}
