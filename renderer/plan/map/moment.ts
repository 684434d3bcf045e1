import { utcMonday } from 'd3-time';
import type { Plan } from '../../../db/schema/plan.ts';
import { addDays, addWeeks, daysBetween, fullMonth, longDate, toDate, toIso } from '../dates.ts';
import { planYears } from './planYears.ts';

export const periods = ['plan', 'quarter', 'week'] as const;
/** What simulated figures are of: the whole plan, or the quarter or week that a date lies in. */
export type Period = (typeof periods)[number];

/** The time that the map shows. Dates are ISO; figures are of the time from `from` until the day before `until`. */
export type Moment = { period: Period; date: string; from: string; until: string };

export const planEnd = ({ startDate, horizonWeeks }: Plan): string => addWeeks(startDate, horizonWeeks);

const mondayOf = (date: string): string => toIso(utcMonday.floor(toDate(date)));

/** The dates a scrubber can stand at: the plan's start, then every Monday before its end. */
export const scrubberWeeks = (plan: Plan): number =>
  Math.floor((daysBetween(mondayOf(plan.startDate), planEnd(plan)) - 1) / 7);

export function dateOfWeek(plan: Plan, week: number): string {
  const monday = addWeeks(mondayOf(plan.startDate), Math.max(0, Math.min(week, scrubberWeeks(plan))));
  return [monday, plan.startDate].toSorted()[1] ?? plan.startDate;
}

export const weekOfDate = (plan: Plan, date: string): number =>
  Math.max(0, Math.min(scrubberWeeks(plan), Math.floor(daysBetween(mondayOf(plan.startDate), date) / 7)));

/** The time shown for a date in a plan; over the whole plan, flows and machines are those of its first day. */
export function momentOf(plan: Plan, period: Period, date: string | null): Moment {
  if (period === 'plan' || date === null) {
    return { period: 'plan', date: plan.startDate, from: plan.startDate, until: planEnd(plan) };
  }
  const shown = dateOfWeek(plan, weekOfDate(plan, date));
  if (period === 'week') return { period, date: shown, from: mondayOf(shown), until: addDays(mondayOf(shown), 7) };
  const [year, month] = [Number(shown.slice(0, 4)), Number(shown.slice(5, 7)) - 1];
  const first = month - (month % 3);
  const monthStart = (index: number) => toIso(new Date(Date.UTC(year, index, 1)));
  return { period, date: shown, from: monthStart(first), until: monthStart(first + 3) };
}

/** What figures are of, in words: "2027–2037", "January to March 2028", "week of 3 January 2028". */
export function figuresWords(plan: Plan, { period, from, until }: Moment): string {
  if (period === 'plan') return planYears(plan);
  if (period === 'week') return `week of ${longDate(from)}`;
  return `${fullMonth(from).split(' ')[0]} to ${fullMonth(addDays(until, -1))}`;
}

/** The time as a title says it: the date shown, or the plan's years. */
export const momentWords = (plan: Plan, moment: Moment): string =>
  moment.period === 'plan'
    ? planYears(plan)
    : moment.period === 'week'
      ? figuresWords(plan, moment)
      : longDate(moment.date);
