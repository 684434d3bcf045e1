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

/** What each replication counted, and out of how many: days waited and the courses that waited them, say. */
export type Counted = { top: number; bottom: number };

/**
 * The ratio of sums over replications, as of all courses together, with its 95% confidence interval. The mean of each
 * replication's own ratio would count a course for more where there are few. The interval is that of the delta method:
 * the ratio moves with what each replication has more on top than the ratio lets expect of its bottom (Cochran,
 * Sampling Techniques, 1977, chapter 6). Replications with nothing at the bottom say nothing.
 */
export function ratioEstimate(counted: readonly Counted[]): Estimate {
  const measured = counted.filter(({ bottom }) => bottom > 0);
  const { ratio, moves } = linearised(measured);
  return { mean: ratio, ci95: around(ratio, moves) };
}

/** The difference of two such ratios, paired by replication; replications that say nothing of either are left out. */
export function ratioDifference(ours: readonly Counted[], theirs: readonly Counted[]): Estimate {
  const both = [...ours.keys()].filter((at) => ours[at].bottom > 0 && theirs[at].bottom > 0);
  const [own, other] = [ours, theirs].map((counted) => linearised(both.map((at) => counted[at])));
  const difference = own.ratio - other.ratio;
  return {
    mean: difference,
    ci95: around(
      difference,
      own.moves.map((move, at) => move - other.moves[at]),
    ),
  };
}

/** A ratio of sums, and what each replication moves it by; these sum to zero. */
function linearised(counted: readonly Counted[]): { ratio: number; moves: number[] } {
  const sums = { top: 0, bottom: 0 };
  for (const { top, bottom } of counted) {
    sums.top += top;
    sums.bottom += bottom;
  }
  const ratio = sums.top / sums.bottom;
  const meanBottom = sums.bottom / counted.length;
  return { ratio, moves: counted.map(({ top, bottom }) => (top - ratio * bottom) / meanBottom) };
}

/**
 * By how much each of these moves the ratio of their sums, in order; NaN for those with nothing at the bottom. Ratios of
 * the same replications that are added up, each by its part, are moved by their moves added up by the same parts.
 */
export function movesOf(counted: readonly Counted[]): Float64Array {
  const { moves } = linearised(counted.filter(({ bottom }) => bottom > 0));
  let next = 0;
  return Float64Array.from(counted, ({ bottom }) => (bottom > 0 ? (moves[next++] ?? Number.NaN) : Number.NaN));
}

/** The 95% confidence interval of what these, which sum to about zero, move; null for fewer than three of them. */
export function around(middle: number, moves: readonly number[]): Estimate['ci95'] {
  const count = moves.length;
  if (count < leastForInterval) return null;
  const squares = moves.reduce((sum, move) => sum + move * move, 0);
  const halfWidth = t975(count - 1) * Math.sqrt(squares / (count - 1) / count);
  return [middle - halfWidth, middle + halfWidth];
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
