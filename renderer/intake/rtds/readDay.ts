import { dayText, isInFigures, readWritten } from '../../plan/writtenDates.ts';
import { dayOf } from '../../simulation/calendar/day.ts';

/** Days since 1 January 1970; `noDay` where there is none. */
export const noDay = 0x7fffffff;

/** Treatments before this are a slip: no extract goes back so far. */
const firstYear = 1990;
const lastYear = 2100;

/** A year has four figures: of the two of an extract nobody knows the century. */
function dayIn(text: string, order: 'dayFirst' | 'monthFirst'): number {
  const found = readWritten(text, { order, shortYears: false });
  if (found === null || found.day === null || found.year < firstYear || found.year > lastYear) return noDay;
  return dayOf(dayText(found));
}

/** Whether a day that cannot be read could be with the month before it: 12/31/2026. */
export const isMonthFirst = (text: string): boolean => isInFigures(text) && dayIn(text, 'monthFirst') !== noDay;

/** Days as files write them; more than this are not held at once. */
const mostHeld = 20_000;

/** What stands before a time: with times of day no two texts are the same. */
function withoutTime(text: string): string {
  const colon = text.indexOf(':');
  if (colon === -1) return text;
  const before = Math.max(text.lastIndexOf(' ', colon), text.lastIndexOf('T', colon), text.lastIndexOf(',', colon));
  return before === -1 ? text : text.slice(0, before);
}

/**
 * Reads days as 2026-04-13, 13/04/2026, 13-Apr-2026 or 20260413, with or without a time after them. The day always comes
 * before the month. What was read lately is remembered, since an extract writes the same few thousand days again and
 * again: dates alone, never another column.
 */
export function newDayReader(): (text: string) => number {
  const held = new Map<string, number>();
  return (text) => {
    const date = withoutTime(text);
    const known = held.get(date);
    if (known !== undefined) return known;
    const day = dayIn(date, 'dayFirst');
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
