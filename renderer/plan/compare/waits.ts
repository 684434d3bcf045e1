import type { WaitDistribution } from '../../simulation/results.ts';

/** Share of those who started within so many days, from 0 days on; empty where nobody started. */
export function startedWithin({ counts }: WaitDistribution): Float64Array {
  let sum = 0;
  const cumulative = counts.map((courses) => {
    sum += courses;
    return sum;
  });
  return sum > 0 ? cumulative.map((courses) => courses / sum) : new Float64Array(0);
}

/** Of those who started, the share that had waited this many days at most. */
export const shareWithin = (within: Float64Array, days: number): number =>
  within.length === 0 ? Number.NaN : (within[Math.min(days, within.length - 1)] ?? Number.NaN);

/** The fewest whole days by which this share has started. */
export const daysFor = (within: Float64Array, share: number): number => within.findIndex((held) => held >= share);
