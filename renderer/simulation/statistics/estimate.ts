import type { Estimate } from '../results.ts';
import { t975 } from './student.ts';

/** Fewer replications than this give no interval. */
const leastForInterval = 3;

/**
 * Mean of independent replications with its 95% confidence interval by Student's t. Replications in which nothing
 * happened that could be measured (NaN) are left out; when none is left the mean is NaN, which JSON writes as null.
 */
export function estimate(values: readonly number[]): Estimate {
  const measured = values.filter((value) => !Number.isNaN(value));
  const count = measured.length;
  const mean = measured.reduce((sum, value) => sum + value, 0) / count;
  if (count < leastForInterval) return { mean, ci95: null };
  const squares = measured.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const halfWidth = t975(count - 1) * Math.sqrt(squares / (count - 1) / count);
  return { mean, ci95: [mean - halfWidth, mean + halfWidth] };
}

/** The smallest whole number of days within which a share of a histogram's entries lie; NaN when it is empty. */
export function histogramQuantile(counts: ArrayLike<number>, first: number, bins: number, share: number): number {
  let entries = 0;
  for (let bin = 0; bin < bins; bin++) entries += counts[first + bin];
  if (entries === 0) return Number.NaN;
  let below = 0;
  let bin = 0;
  for (; bin < bins; bin++) {
    below += counts[first + bin];
    if (below >= share * entries) break;
  }
  return bin;
}
