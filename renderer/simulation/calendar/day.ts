/**
 * Days as whole numbers: days since 1 January 1970, from ISO dates alone. There are no hours and no time zones, so
 * the same date is the same number everywhere.
 */
export type Day = number;

const dayMs = 86_400_000;

/** Day number of an ISO date, `YYYY-MM-DD`. */
export function dayOf(isoDate: string): Day {
  return Math.round(Date.parse(`${isoDate}T00:00:00Z`) / dayMs);
}

/** ISO date of a day number. */
export function isoDateOf(day: Day): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** ISO weekday: 1 is Monday, 7 is Sunday. Day 0 was a Thursday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Monday of the ISO week a day lies in. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

export function yearOf(day: Day): number {
  return new Date(day * dayMs).getUTCFullYear();
}

/** Month of the year, 0 is January. */
export function monthOf(day: Day): number {
  return new Date(day * dayMs).getUTCMonth();
}

/** The same date `years` later; 29 February becomes 1 March where there is none. */
export function addYears(day: Day, years: number): Day {
  const date = new Date(day * dayMs);
  return Math.round(Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate()) / dayMs);
}

/** ISO date some weeks later; part weeks are rounded to whole days. */
export function addWeeks(isoDate: string, weeks: number): string {
  return isoDateOf(dayOf(isoDate) + Math.round(weeks * 7));
}
