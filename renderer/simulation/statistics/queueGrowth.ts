import { type Frame, type Measures, weeklyMetrics } from '../measures/measures.ts';

/**
 * How queues grow towards the end of a plan: by how many courses a week the mean of its last year is above that of the
 * year before, and that above the one before. Whole years, so that seasons do not look like growth; plans of less than
 * two years are halved. Null for plans too short to tell.
 */
export type GrowthWindows = { weeks: number; windows: number };

/** Weeks below which two windows say nothing. */
const leastWindow = 13;
const yearWeeks = 52;

export function growthWindows({ weekStarts }: Frame): GrowthWindows | null {
  const weeks = Math.min(yearWeeks, Math.floor(weekStarts.length / 2));
  if (weeks < leastWindow) return null;
  return { weeks, windows: Math.min(3, Math.floor(weekStarts.length / weeks)) };
}

/** One replication's growth, courses a week, by centre: of the last window over the one before, then of that one. */
export function queueGrowth(frame: Frame, { weekly }: Measures): Float64Array {
  const growth = new Float64Array(frame.centres.length * 2).fill(Number.NaN);
  const found = growthWindows(frame);
  if (found === null) return growth;
  const { weeks, windows } = found;
  const all = frame.weekStarts.length;
  for (let centre = 0; centre < frame.centres.length; centre++) {
    const first = ((1 + centre) * weeklyMetrics.length + weeklyMetrics.indexOf('queue')) * all;
    const means = Array.from({ length: windows }, (_, back) => meanOf(weekly, first + all - (back + 1) * weeks, weeks));
    for (let back = 0; back + 1 < windows; back++) {
      growth[centre * 2 + back] = (means[back] - means[back + 1]) / weeks;
    }
  }
  return growth;
}

export function meanOf(values: ArrayLike<number>, from: number, count: number): number {
  let sum = 0;
  for (let index = from; index < from + count; index++) sum += values[index];
  return sum / count;
}
