import type { Opening } from '../../../db/schema/centre.ts';
import type { Day } from '../calendar/day.ts';
import { openingCalendar } from '../calendar/openDays.ts';
import { throughWarmUp } from '../compile/centres.ts';
import type { ChangeOf } from '../resolvedPlan.ts';
import type { Horizon } from './horizon.ts';
import type { Spread } from './spread.ts';

/**
 * A centre's time, counted in open days (*ordinals*) since a closed day is no day to a course, and gathered into
 * *blocks* of as many open days as three usual weeks have. A bank holiday then stretches treatment and preparation by
 * itself. Blocks of one week or two take longer and come no nearer to the simulation, year by year or, in the differences
 * that scenarios make, week by week; blocks of four weeks do not come as near.
 */
export type Blocks = {
  /** Open days to a block, and calendar days to each of them. */
  size: number;
  daysPerOpenDay: number;
  count: number;
  openDays: Int32Array;
  /** The first ordinal on or after each day. */
  ordinalAt: Int32Array;
  /** The first ordinal of each block, and of what follows the last. */
  blockOrdinal: Int32Array;
  /** The first ordinal of each week of the horizon, and of the week after the last. */
  weekOrdinal: Int32Array;
  /** The calendar day in the middle of each block, with its part. */
  middle: Float64Array;
  /** Where decisions of a week lie in blocks after some open days of preparation; see `spreadOf`. */
  spreads: Map<number, Spread>;
};

const blockDays = 21;

export function blocksOf(
  horizon: Horizon,
  opening: Opening,
  changes: readonly ChangeOf<'changeOpeningDays'>[],
  holidays: ReadonlySet<Day>,
): Blocks {
  const { days, timeline, monday } = horizon;
  const isOpen = openingCalendar(opening, throughWarmUp(timeline, changes), holidays);
  const open = new Int32Array(days);
  const ordinalAt = new Int32Array(days + 1);
  let found = 0;
  for (let day = 0; day < days; day++) {
    ordinalAt[day] = found;
    if (isOpen(timeline.origin + day)) open[found++] = day;
  }
  ordinalAt[days] = found;
  const openDays = open.slice(0, found);
  const size = Math.max(1, Math.round((found * blockDays) / days));
  const daysPerOpenDay = blockDays / size;
  const count = Math.ceil(found / size);
  const middle = new Float64Array(count);
  for (let block = 0; block < count; block++) middle[block] = dayAt({ openDays, daysPerOpenDay }, (block + 0.5) * size);
  return {
    ...{ size, daysPerOpenDay, count, openDays, ordinalAt, middle },
    blockOrdinal: Int32Array.from({ length: count + 1 }, (_, block) => block * size),
    weekOrdinal: monday.map((day) => ordinalAt[Math.min(days, Math.max(0, day))]),
    spreads: new Map(),
  };
}

/** Adds so many minutes for each ordinal from one, which lies in this block or week, up to before another. */
export function addDays(
  to: Float64Array,
  stretchOrdinal: Int32Array,
  stretch: number,
  from: number,
  until: number,
  minutes: number,
): void {
  for (let ordinal = from, at = stretch; ordinal < until; at++) {
    const ends = Math.min(until, stretchOrdinal[at + 1]);
    to[at] += (ends - ordinal) * minutes;
    ordinal = ends;
  }
}

/** The calendar day, with its part, at a place counted in open days: the middle of ordinal n is the day it lies on. */
export function dayAt(
  { openDays, daysPerOpenDay }: Pick<Blocks, 'openDays' | 'daysPerOpenDay'>,
  place: number,
): number {
  const last = openDays.length - 1;
  const at = place - 0.5;
  const low = Math.floor(at);
  if (low < 0) return (openDays[0] ?? 0) + at * daysPerOpenDay;
  if (low >= last) return (openDays[last] ?? 0) + (at - last) * daysPerOpenDay;
  return openDays[low] + (at - low) * (openDays[low + 1] - openDays[low]);
}
