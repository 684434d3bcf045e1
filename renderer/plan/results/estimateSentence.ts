import type { NetworkEstimate, WeeklyEstimate } from '../../simulation/estimate/estimates.ts';
import type { Band } from '../../simulation/results.ts';
import { decimal } from '../numbers.ts';
import { directionOf, feltMost } from './feltMost.ts';

/** A difference below this many days is nothing an estimate can vouch for. */
const leastDays = 0.05;

/** What a scenario is expected to change at a place, before it is simulated. */
export function estimatedDifference(baseline: NetworkEstimate, scenario: NetworkEstimate, scope: string): string {
  const before = baseline.scopes[scope];
  const after = scenario.scopes[scope];
  if (!before || !after) return 'The first run is under way.';
  const difference = meanWait(after) - meanWait(before);
  if (!Number.isFinite(difference)) return 'The first run is under way.';
  if (Math.abs(difference) < leastDays) return 'Mean waits hardly change, by a first estimate.';
  const worst = feltMost(baseline.weekStarts, before.waitDays, after.waitDays, difference);
  const size = decimal(Math.abs(difference), 1);
  return `Mean waits about ${size} days ${directionOf(difference)} over the whole plan, by a first estimate.${worst}`;
}

/** Over all starts, as the simulation's mean is. */
function meanWait({ starts, waitDays }: WeeklyEstimate): number {
  let courses = 0;
  let days = 0;
  for (const [week, wait] of waitDays.entries()) {
    if (Number.isNaN(wait)) continue;
    courses += starts[week] ?? 0;
    days += wait * (starts[week] ?? 0);
  }
  return days / courses;
}

/**
 * The estimate of a scenario's waits by week as it is drawn: the difference it makes, put upon the baseline that has
 * been simulated, so that the two can be compared. NaN where any of them has no starts.
 */
export function estimatedWaits(
  simulated: Band,
  baseline: NetworkEstimate,
  scenario: NetworkEstimate,
  scope: string,
): Float64Array | null {
  const before = baseline.scopes[scope]?.waitDays;
  const after = scenario.scopes[scope]?.waitDays;
  if (!before || !after) return null;
  return simulated.q50.map((wait, week) =>
    Math.max(0, wait + (after[week] ?? Number.NaN) - (before[week] ?? Number.NaN)),
  );
}
