import { shortMonths } from '../../plan/dates.ts';

/** Days since 1 January 1970; `noDay` where there is none. */
export const noDay = 0x7fffffff;

const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:$|[T ])/;
const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:$|[T ,])/;
const lettered = /^(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{4})(?:$|[T ,])/i;

/** Treatments before this are a slip: no extract goes back so far. */
const firstYear = 1990;
const lastYear = 2100;

function parsed(text: string): number {
  const asIso = iso.exec(text);
  if (asIso) return dayFrom(Number(asIso[1]), Number(asIso[2]), Number(asIso[3]));
  const asBritish = british.exec(text);
  if (asBritish) return dayFrom(Number(asBritish[3]), Number(asBritish[2]), Number(asBritish[1]));
  const asLettered = lettered.exec(text);
  if (!asLettered) return noDay;
  const month = shortMonths.indexOf((asLettered[2] ?? '').toLowerCase()) + 1;
  return dayFrom(Number(asLettered[3]), month, Number(asLettered[1]));
}

function dayFrom(year: number, month: number, day: number): number {
  if (year < firstYear || year > lastYear) return noDay;
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.getTime() / 86_400_000 : noDay;
}

/** Days as files write them; more than this are not held at once, since with times of day no two are the same. */
const mostHeld = 20_000;

/** Whether a day that cannot be read could be with the month before it: 12/31/2026. */
export function isMonthFirst(text: string): boolean {
  const [, month, day, year] = british.exec(text.trim()) ?? [];
  return Number(day) > 12 && dayFrom(Number(year), Number(month), Number(day)) !== noDay;
}

/**
 * Reads days as 2026-04-13, 13/04/2026, 13-Apr-2026 or 20260413, with or without a time after them. The day always comes
 * before the month. What was read lately is remembered, since an extract writes the same few thousand days again and
 * again: dates alone, never another column.
 */
export function newDayReader(): (text: string) => number {
  const held = new Map<string, number>();
  return (text) => {
    const date = text.length > 10 ? text.slice(0, 11) : text;
    const known = held.get(date);
    if (known !== undefined) return known;
    const day = parsed(text.trim());
    if (day !== noDay) {
      if (held.size >= mostHeld) held.clear();
      held.set(date, day);
    }
    return day;
  };
}

const clock = /(?:^|[T ])(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[ap]m)?$/i;

/** The hour of a time, 0 to 23, with or without a date before it; -1 where there is none. Midnight is no time. */
export function readHour(text: string): number {
  const found = clock.exec(text);
  if (!found) return -1;
  const hour = Number(found[1]);
  const minute = Number(found[2]);
  if (hour > 23 || minute > 59 || (hour === 0 && minute === 0)) return -1;
  return /pm$/i.test(text) && hour < 12 ? hour + 12 : hour;
}
