import type { Plan } from '../../../db/schema/plan.ts';
import { addYears, type Day, monthOf } from '../calendar/day.ts';
import { weekly } from '../calendar/openDays.ts';
import { type Timeline, timelineOf } from '../compile/timeline.ts';

/** Weeks beyond the plan's end for which capacity is known: courses started at the end reach into them. */
const tailWeeks = 26;
const usualDecisions = { weekdays: [1, 2, 3, 4, 5], bankHolidays: false };

/**
 * The weeks an estimate goes through: those of the warm-up, the plan's and a tail, ISO weeks from Monday. Days are
 * those of the simulation's timeline.
 */
export type Horizon = {
  timeline: Timeline;
  /** Weeks before the plan's first. */
  first: number;
  count: number;
  /** Days from 0 that are looked at. */
  days: number;
  /** The first day of each week, and of the week after the last. */
  monday: Int32Array;
  /** The part of its plan year's decisions that a week holds, and that year, 0 for the first and for the warm-up. */
  part: Float64Array;
  year: Int16Array;
  /** The first day of each plan year from 0 on. */
  yearStarts: number[];
  /** Days from 0 up to the plan's end on which courses are decided. */
  decisionDays: Int32Array;
};

export function horizonOf(
  startDate: string,
  horizonWeeks: number,
  warmUpWeeks: number,
  decisions: Plan['decisions'],
  seasonality: Plan['seasonality'],
  holidays: ReadonlySet<Day>,
): Horizon {
  const timeline = timelineOf({ startDate, horizonWeeks, warmUpWeeks });
  const { origin, start } = timeline;
  const first = -timeline.weekOf(0);
  const count = first + timeline.weeks + tailWeeks;
  const firstMonday = mondayBefore(timeline);
  const monday = Int32Array.from({ length: count + 1 }, (_, week) => firstMonday + (week - first) * 7);
  const decides = weekly(decisions ?? usualDecisions, holidays);
  const horizon: Horizon = {
    timeline,
    first,
    count,
    days: monday[count],
    monday,
    part: new Float64Array(count),
    year: new Int16Array(count),
    yearStarts: [],
    decisionDays: Int32Array.from({ length: timeline.end }, (_, day) => day).filter((day) => decides(origin + day)),
  };
  const startDay = origin + start;
  let year = 0;
  while (addYears(startDay, year) > origin) year--;
  for (; addYears(startDay, year) < origin + horizon.days; year++)
    spreadYear(horizon, startDay, year, decides, seasonality);
  return horizon;
}

/** The week in which a day lies, below zero before the horizon. */
export const weekWith = ({ monday }: Pick<Horizon, 'monday'>, day: number): number => Math.floor((day - monday[0]) / 7);

/** The week of the horizon that begins nearest to a day, or the one after the last. */
export const weekNearest = ({ monday, count }: Horizon, day: number): number =>
  Math.min(count, Math.max(0, Math.round((day - monday[0]) / 7)));

const mondayBefore = ({ start, weekOf }: Timeline): number => {
  let day = start;
  while (weekOf(day - 1) === 0) day--;
  return day;
};

/** Spreads a plan year's decisions over its decision days by the month's seasonal factor, as compile/demand does. */
function spreadYear(
  horizon: Horizon,
  startDay: Day,
  year: number,
  decides: (day: Day) => boolean,
  seasonality: Plan['seasonality'],
): void {
  const { timeline, count, part } = horizon;
  const from = addYears(startDay, year);
  const until = addYears(startDay, year + 1);
  const weightOf = (day: Day) => (decides(day) ? (seasonality?.[monthOf(day)] ?? 1) : 0);
  let total = 0;
  for (let day = from; day < until; day++) total += weightOf(day);
  if (year >= 0) horizon.yearStarts.push(from - timeline.origin);
  for (let day = from; day < until; day++) {
    const index = day - timeline.origin;
    const week = weekWith(horizon, index);
    if (index < 0 || week < 0 || week >= count || total === 0) continue;
    part[week] += weightOf(day) / total;
    horizon.year[week] = Math.max(0, year);
  }
}
