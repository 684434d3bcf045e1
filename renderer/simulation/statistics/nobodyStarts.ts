import { causeMeasures, total, totalColumns, weeklyMetrics } from '../measures/measures.ts';
import type { Accumulator } from './accumulator.ts';

/** Fewer weeks than these without a start are not told. */
const leastWeeks = 4;
/** Nor is it where fewer starts than these were to be expected over all replications: that there are none may be chance. */
const leastExpected = 20;
/** Whoever is decided meanwhile waits: where fewer than this share do, they go elsewhere, and nobody is left. */
const leastWaiting = 0.5;

/**
 * The week from which nobody starts at a centre any more in any replication, although courses are decided for it to the
 * end, and how many wait there then. They have no waiting time and are no breach yet, so that no other figure tells of
 * them. Null where somebody starts.
 */
export function nobodyStarts(landed: Accumulator, centre: number): { week: number; waiting: number } | null {
  const { frame, causes, totals, weekly } = landed;
  const weeks = frame.weekStarts.length;
  const first = (centre * causeMeasures.length + causeMeasures.indexOf('starts')) * weeks;
  const week = causes.subarray(first, first + weeks).findLastIndex((starts) => starts > 0) + 1;
  const silent = weeks - week;
  if (silent < leastWeeks) return null;
  const courses = (1 + frame.years.length + centre) * totalColumns + total.courses;
  const decided = totals.reduce((sum, row) => sum + row[courses], 0) * (silent / weeks);
  const last = ((1 + centre) * weeklyMetrics.length + weeklyMetrics.indexOf('queue') + 1) * weeks - 1;
  const waiting = weekly.sums[last] / weekly.counts[last];
  if (decided < leastExpected || waiting * totals.length < leastWaiting * decided) return null;
  return { week, waiting };
}
