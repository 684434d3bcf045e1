import type { Scope } from '../results.ts';
import type { Horizon } from './horizon.ts';
import { sumOf } from './segments.ts';
import type { WeeklyStarts } from './weekly.ts';

/** One place, week by week of the plan. */
export type WeeklyEstimate = {
  /** Treatment minutes that machines can give, less expected breakdown. */
  capacityMinutes: Float64Array;
  /** Treatment minutes that the courses decided in the week will need. */
  demandedMinutes: Float64Array;
  starts: Float64Array;
  /** Mean calendar days from decision to first fraction of the week's starts; NaN where hardly any course starts. */
  waitDays: Float64Array;
  /** Courses decided and not started, mean over the week. */
  queue: Float64Array;
};

/** What is expected of a plan without simulating it, for the network and every centre. */
export type NetworkEstimate = {
  /** `baseline` or a scenario's id. */
  id: string;
  /** Mondays, `YYYY-MM-DD`, one for each value. */
  weekStarts: readonly string[];
  scopes: Record<Scope, WeeklyEstimate>;
};

/** A week in which fewer courses start than this part of the mean week's has no wait worth the name. */
const hardlyAny = 0.01;

/** A centre's figures cut to the plan's weeks. */
export function centreEstimate(
  { first, timeline }: Horizon,
  capacityMinutes: Float64Array,
  demandedMinutes: Float64Array,
  { starts, waitDays, queue }: WeeklyStarts,
): WeeklyEstimate {
  const cut = (values: Float64Array) => values.subarray(first, first + timeline.weeks);
  return {
    capacityMinutes: cut(capacityMinutes),
    demandedMinutes: cut(demandedMinutes),
    starts: cut(starts),
    waitDays: meanWaits(cut(waitDays), cut(starts)),
    queue: cut(queue),
  };
}

/** All centres together; waits are means over courses. */
export function networkOf(weeks: number, centres: readonly WeeklyEstimate[]): WeeklyEstimate {
  const sum = (valuesOf: (centre: WeeklyEstimate) => Float64Array): Float64Array => {
    const total = new Float64Array(weeks);
    for (const centre of centres) {
      const values = valuesOf(centre);
      for (let week = 0; week < weeks; week++) total[week] += values[week];
    }
    return total;
  };
  const starts = sum((centre) => centre.starts);
  const waited = new Float64Array(weeks);
  for (const centre of centres) {
    for (let week = 0; week < weeks; week++) {
      const days = centre.waitDays[week];
      if (!Number.isNaN(days)) waited[week] += days * centre.starts[week];
    }
  }
  return {
    capacityMinutes: sum((centre) => centre.capacityMinutes),
    demandedMinutes: sum((centre) => centre.demandedMinutes),
    starts,
    waitDays: meanWaits(waited, starts),
    queue: sum((centre) => centre.queue),
  };
}

function meanWaits(waited: Float64Array, starts: Float64Array): Float64Array {
  const least = (hardlyAny * sumOf(starts)) / starts.length;
  const waits = new Float64Array(waited.length);
  for (let week = 0; week < waits.length; week++) {
    waits[week] = starts[week] > least ? waited[week] / starts[week] : Number.NaN;
  }
  return waits;
}
