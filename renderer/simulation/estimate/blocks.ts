import type { Opening } from '../../../db/schema/centre.ts';
import type { Day } from '../calendar/day.ts';
import { openingCalendar } from '../calendar/openDays.ts';
import type { ChangeOf } from '../resolvedPlan.ts';
import type { Horizon } from './horizon.ts';

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
  /** The first ordinal of each week of the horizon, and of the week after the last. */
  weekOrdinal: Int32Array;
  /** The calendar day in the middle of each block, with its part. */
  middle: Float64Array;
  /** Where decisions of a week lie in blocks after some open days of preparation; see `spreadOf`. */
  spreads: Map<number, Spread>;
};

const blockDays = 21;

/**
 * Parts of each week that fall into blocks: entries `from[week]` up to `from[week + 1]`. Of all decisions, of which each
 * year has one: what falls into each block; by week, what falls into its first block from it on, and into its last block
 * up to its end.
 */
export type Spread = {
  from: Int32Array;
  block: Int32Array;
  part: Float64Array;
  whole: Float64Array;
  head: Float64Array;
  tail: Float64Array;
};

export function blocksOf(
  horizon: Horizon,
  opening: Opening,
  changes: readonly ChangeOf<'changeOpeningDays'>[],
  holidays: ReadonlySet<Day>,
): Blocks {
  const { days, timeline, monday } = horizon;
  const isOpen = openingCalendar(opening, changes, holidays);
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
    weekOrdinal: monday.map((day) => ordinalAt[Math.min(days, Math.max(0, day))]),
    spreads: new Map(),
  };
}

/** Decisions lie evenly over the open days of their week; preparation moves them by `lag` open days. */
export function spreadOf(horizon: Horizon, blocks: Blocks, lag: number): Spread {
  const made = blocks.spreads.get(lag);
  if (made) return made;
  const { weekOrdinal, size, count } = blocks;
  const weeks = weekOrdinal.length - 1;
  const from = new Int32Array(weeks + 1);
  const block: number[] = [];
  const part: number[] = [];
  const whole = new Float64Array(count);
  const tail = new Float64Array(weeks);
  for (let week = 0; week < weeks; week++) {
    from[week] = block.length;
    const begins = weekOrdinal[week] + lag;
    const ends = weekOrdinal[week + 1] + lag;
    // Of weeks past the last block nothing falls into any.
    if (week > 0) tail[week] = tail[week - 1];
    for (let at = Math.floor(begins / size); at < count; at++) {
      const share =
        ends > begins ? (Math.min(ends, (at + 1) * size) - Math.max(begins, at * size)) / (ends - begins) : 1;
      if (share > 0) {
        block.push(at);
        part.push(share);
        whole[at] += share * horizon.part[week];
        tail[week] = whole[at];
      }
      if ((at + 1) * size >= ends) break;
    }
  }
  from[weeks] = block.length;
  const head = new Float64Array(weeks);
  for (let week = weeks - 1; week >= 0; week--) {
    const [first, next] = [from[week], from[week + 1]];
    if (first === next) continue;
    head[week] = part[first] * horizon.part[week];
    if (next < from[weeks] && block[next] === block[first]) head[week] += head[week + 1];
  }
  const spread = { from, block: Int32Array.from(block), part: Float64Array.from(part), whole, head, tail };
  blocks.spreads.set(lag, spread);
  return spread;
}

/** Of minutes by block, those that lie in weeks from one up to before another. */
export function minutesIn(
  { weekOrdinal, size, count }: Blocks,
  minutes: Float64Array,
  week: number,
  until: number,
): number {
  const begins = weekOrdinal[week];
  const ends = weekOrdinal[until];
  let sum = 0;
  for (let block = Math.floor(begins / size); block < count && block * size < ends; block++) {
    sum += (minutes[block] * (Math.min(ends, (block + 1) * size) - Math.max(begins, block * size))) / size;
  }
  return sum;
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
