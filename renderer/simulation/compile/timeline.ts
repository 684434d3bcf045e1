import type { Plan } from '../../../db/schema/plan.ts';
import { addYears, type Day, dayOf, isoDateOf, mondayOf, yearOf } from '../calendar/day.ts';

/**
 * How long after its end a plan is compiled, so that courses decided at the end find their place and an overloaded
 * network can book years ahead. What finds no place even there waits.
 */
const tailDays = 156 * 7;

/**
 * Simulated days are counted from the first day of the warm-up: `start` is the plan's first day, `end` the day after
 * its last, `days` the number of days that can be booked.
 */
export type Timeline = {
  origin: Day;
  start: number;
  end: number;
  days: number;
  /** ISO week of a day, counted from the week of `start`; days before the start lie in negative weeks. */
  weekOf(index: number): number;
  weeks: number;
  weekStarts: string[];
  /** Calendar years reported. */
  years: number[];
  /** First day of each calendar year reported, and one more for the end, clipped to the plan. */
  yearStarts: number[];
};

export function timelineOf(plan: Pick<Plan, 'startDate' | 'horizonWeeks' | 'warmUpWeeks'>): Timeline {
  const startDay = dayOf(plan.startDate);
  const origin = startDay - plan.warmUpWeeks * 7;
  const start = startDay - origin;
  const end = start + plan.horizonWeeks * 7;
  const firstMonday = mondayOf(startDay) - origin;
  const weeks = Math.ceil((end - firstMonday) / 7);
  const firstYear = yearOf(startDay);
  const years = Array.from({ length: yearOf(origin + end - 1) - firstYear + 1 }, (_, index) => firstYear + index);
  const yearStarts = years.map((year) => Math.max(start, dayOf(`${year}-01-01`) - origin));
  return {
    origin,
    start,
    end,
    days: end + tailDays,
    weekOf: (index) => Math.floor((index - firstMonday) / 7),
    weeks,
    weekStarts: Array.from({ length: weeks }, (_, week) => isoDateOf(origin + firstMonday + week * 7)),
    years,
    yearStarts: [...yearStarts, end],
  };
}

/** Years whose bank holidays a plan needs, the first and the last. */
export function calendarYears(plan: Plan): [number, number] {
  const { origin, days } = timelineOf(plan);
  return [yearOf(addYears(origin, -1)), yearOf(addYears(origin + days, 1))];
}

/**
 * Gives the days of the warm-up what holds on the plan's first day: the warm-up runs with the fleet, hours and demand
 * of the start.
 */
export function freezeWarmUp(byDay: Uint8Array | Float64Array, start: number): void {
  byDay.fill(byDay[start], 0, start);
}

/** A span of days on the timeline from ISO dates, the first and the one after the last, clipped to it. */
export function span(timeline: Timeline, from?: string | null, until?: string | null): [number, number] {
  const { origin, days } = timeline;
  const clip = (index: number) => Math.min(days, Math.max(0, index));
  return [from ? clip(dayOf(from) - origin) : 0, until ? clip(dayOf(until) - origin) : days];
}
