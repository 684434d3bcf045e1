import { utcDay, utcMonday } from 'd3-time';
import { utcFormat } from 'd3-time-format';

/** Plan dates are `YYYY-MM-DD` without a time zone; the interface reads and writes them in UTC throughout. */
export const toDate = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
export const toIso = (date: Date): string => date.toISOString().slice(0, 10);

export const addDays = (iso: string, days: number): string => toIso(utcDay.offset(toDate(iso), days));
export const addWeeks = (iso: string, weeks: number): string => addDays(iso, Math.round(weeks * 7));
export const daysBetween = (from: string, to: string): number => utcDay.count(toDate(from), toDate(to));

/** The Monday nearest to a date. */
export const nearestMonday = (date: Date): Date => utcMonday.round(date);

/** The first Monday on or after a date. */
export const mondayFrom = (iso: string): string => toIso(utcMonday.ceil(toDate(iso)));

export const longDate = (iso: string): string => utcFormat('%-d %B %Y')(toDate(iso));
export const shortDate = (iso: string): string => utcFormat('%-d %b %Y')(toDate(iso));
export const monthYear = (iso: string): string => utcFormat('%b %Y')(toDate(iso));
export const fullMonth = (iso: string): string => utcFormat('%B %Y')(toDate(iso));

/** The earlier and the later of two dates. */
export const earlierOf = (a: string, b: string): string => [a, b].toSorted()[0] ?? a;
export const laterOf = (a: string, b: string): string => [a, b].toSorted()[1] ?? b;
