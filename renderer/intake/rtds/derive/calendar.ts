import { type Day, dayOf, isoDateOf, weekdayOf } from '../../../simulation/calendar/day.ts';
import type { Extract } from '../extract.ts';

/**
 * Courses decided on so late in an extract may not have begun when it ends, and are then not in it: 62 days, by which
 * nearly all have begun.
 */
export const unsettledDays = 62;

export const yearsOf = ({ from, to }: Extract): number => (dayOf(to) - dayOf(from) + 1) / 365.25;

/** Years from the middle of the extract to the middle of the plan's first year. */
export const yearsAhead = ({ from, to }: Extract, startDate: string): number =>
  (dayOf(startDate) + 182.6 - (dayOf(from) + dayOf(to)) / 2) / 365.25;

const nextMonth = (month: string): Day => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return Date.UTC(year, number, 1) / 86_400_000;
};
const monthStart = (month: string): Day => dayOf(`${month}-01`);

/** Whether the extract has all days of a month, and as many more besides. */
export const isWhole = (month: string, { from, to }: Extract, afterDays = 0): boolean =>
  monthStart(month) >= dayOf(from) && nextMonth(month) - 1 + afterDays <= dayOf(to);

/** Weekdays that are no bank holidays, from a day to the one before another. */
export function decisionDays(from: Day, until: Day, holidays: ReadonlySet<Day>): number {
  let days = 0;
  for (let day = from; day < until; day++) if (weekdayOf(day) <= 5 && !holidays.has(day)) days++;
  return days;
}

export const decisionDaysIn = (month: string, holidays: ReadonlySet<Day>): number =>
  decisionDays(monthStart(month), nextMonth(month), holidays);

/** Months from the first day to the last, whole or not. */
export function monthsOf({ from, to }: Extract): string[] {
  const months: string[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = isoDateOf(nextMonth(month)).slice(0, 7)) {
    months.push(month);
  }
  return months;
}

/** The years in which days of an extract lie, to ask for their bank holidays. */
export const yearsIn = ({ from, to }: Extract): [number, number] => [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
