import type { FanSeries } from '../../charts/fan/FanChart.tsx';
import type { ObservedOver } from '../../plan/observed/observedOver.ts';
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

const observedWords = ['Observed', 'Observed, 95% interval from', 'Observed, 95% interval to'];

const shares: ReadonlySet<WeeklyMetric> = new Set(['withinTarget', 'utilisation']);

/** How a fan chart is read, said under what it shows where nothing beside it says so. */
export const fanKey = 'Lines: medians of the runs. Bands: the middle half and 90% of runs.';

/** What a fan chart draws: a row for each week, and for each series the mean and where the runs lie. */
export function fanTable(
  title: string,
  weekStarts: readonly string[],
  series: readonly Pick<FanSeries, 'name' | 'band'>[],
  metric: WeeklyMetric,
  observed: ObservedOver | null = null,
): TableOut {
  const form: ColumnForm = shares.has(metric) ? 'share' : 'plain';
  return {
    title,
    columns: [
      { name: 'Week starting' },
      ...series.flatMap(({ name }) => quantiles.map(([, words]) => ({ name: `${name}, ${words}`, form }))),
      ...(observed ? [{ name: 'Observed month' }, ...observedWords.map((name) => ({ name, form }))] : []),
    ],
    rows: [
      ...weekStarts.map((start, week) => [
        start,
        ...series.flatMap(({ band }) => quantiles.map(([key]) => finite(band[key][week]))),
        ...(observed ? [null, null, null, null] : []),
      ]),
      // Months are no weeks: what was observed stands in rows of its own.
      ...(observed?.points ?? []).map(({ month, value, ci95 }) => [
        null,
        ...series.flatMap(() => quantiles.map(() => null)),
        ...[month, value, ci95?.[0] ?? null, ci95?.[1] ?? null],
      ]),
    ],
    notes: [
      'Where a cell is empty nothing happened in that week, so that there is nothing to measure.',
      ...(observed ? [`Months that were observed stand beneath the weeks that were simulated. ${observed.note}`] : []),
    ],
  };
}

const finite = (value: number | undefined): number | null =>
  value === undefined || !Number.isFinite(value) ? null : value;
