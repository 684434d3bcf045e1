import type { Opening } from '../../../db/schema/centre.ts';
import type { ChangeOf } from '../resolvedPlan.ts';
import { type Day, dayOf, weekdayOf } from './day.ts';

/** Tells whether something is open on a day. */
export type IsOpen = (day: Day) => boolean;

type Hours = { weekdays: readonly number[]; bankHolidays: boolean };

/** Open on these weekdays, and on bank holidays only when it says so. */
export function weekly({ weekdays, bankHolidays }: Hours, holidays: ReadonlySet<Day>): IsOpen {
  const open = new Set(weekdays);
  return (day) => open.has(weekdayOf(day)) && (bankHolidays || !holidays.has(day));
}

/**
 * A centre's operating calendar: its weekdays and bank holidays, as changed for a time, then its closures, and its
 * extra days above all.
 */
export function openingCalendar(
  opening: Opening,
  changes: readonly ChangeOf<'changeOpeningDays'>[],
  holidays: ReadonlySet<Day>,
): IsOpen {
  const usual = weekly(opening, holidays);
  const periods = changes.toReversed().map(({ weekdays, bankHolidays, from, until }) => ({
    from: dayOf(from),
    until: until === undefined ? Number.POSITIVE_INFINITY : dayOf(until),
    isOpen: weekly({ weekdays, bankHolidays: bankHolidays ?? opening.bankHolidays }, holidays),
  }));
  const closures = (opening.closures ?? []).map(({ from, to }) => ({ from: dayOf(from), to: dayOf(to) }));
  const extraDays = new Set((opening.extraDays ?? []).map(dayOf));
  return (day) => {
    if (extraDays.has(day)) return true;
    if (closures.some(({ from, to }) => from <= day && day <= to)) return false;
    const period = periods.find(({ from, until }) => from <= day && day < until);
    return (period?.isOpen ?? usual)(day);
  };
}
