import type { FanSeries } from '../../charts/fan/FanChart.tsx';
import type { WeeklyMetric } from '../../simulation/results.ts';
import type { ColumnForm, TableOut } from './tableOut.ts';

const quantiles = [
  ['mean', 'mean'],
  ['q05', '5% of runs below'],
  ['q25', '25% of runs below'],
  ['q50', 'median'],
  ['q75', '75% of runs below'],
  ['q95', '95% of runs below'],
] as const;

const shares: ReadonlySet<WeeklyMetric> = new Set(['withinTarget', 'utilisation']);

/** How a fan chart is read, said under what it shows where nothing beside it says so. */
export const fanKey = 'Lines: medians of the runs. Bands: the middle half and 90% of runs.';

/** What a fan chart draws: a row for each week, and for each series the mean and where the runs lie. */
export function fanTable(
  title: string,
  weekStarts: readonly string[],
  series: readonly Pick<FanSeries, 'name' | 'band'>[],
  metric: WeeklyMetric,
): TableOut {
  const form: ColumnForm = shares.has(metric) ? 'share' : 'plain';
  return {
    title,
    columns: [
      { name: 'Week starting' },
      ...series.flatMap(({ name }) => quantiles.map(([, words]) => ({ name: `${name}, ${words}`, form }))),
    ],
    rows: weekStarts.map((start, week) => [
      start,
      ...series.flatMap(({ band }) => quantiles.map(([key]) => finite(band[key][week]))),
    ]),
    notes: ['Where a cell is empty nothing happened in that week, so that there is nothing to measure.'],
  };
}

const finite = (value: number | undefined): number | null =>
  value === undefined || !Number.isFinite(value) ? null : value;
