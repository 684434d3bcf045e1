import { utcDay, utcMonday, utcMonth } from 'd3-time';
import { utcFormat } from 'd3-time-format';
import { daysBetween, toDate, toIso } from '../dates.ts';

/** Where a dragged or stepped start may come to rest. */
export type SnapTo = 'monday' | 'month' | 'day';

const roundTo = { monday: utcMonday, month: utcMonth, day: utcDay };

export const snapped = (date: Date, to: SnapTo): string => toIso(roundTo[to].round(date));

/** What the keys held during a drag make it come to rest on: Shift months, Alt any day, else Mondays. */
export const snapOf = ({ shiftKey, altKey }: { shiftKey: boolean; altKey: boolean }): SnapTo =>
  altKey ? 'day' : shiftKey ? 'month' : 'monday';

/** The start that is this many weeks from another, on a Monday. */
export const weeksFrom = (start: string, weeks: number): string =>
  snapped(utcDay.offset(toDate(start), weeks * 7), 'monday');

/**
 * Keeps a start within the plan: from its first Monday to the last Monday before its end. One that already lies
 * before the plan may stay there but go no earlier.
 */
export function clampStart(start: string, original: string, plan: { from: string; until: string }): string {
  const first = toIso(utcMonday.ceil(toDate(plan.from)));
  const last = toIso(utcMonday.floor(utcDay.offset(toDate(plan.until), -1)));
  const earliest = original < first ? original : first;
  if (start < earliest) return earliest;
  return start > last ? last : start;
}

const fullDay = utcFormat('%a %-d %b %Y');
/** "Monday 4 September 2028". */
export const spokenDay = (iso: string): string => utcFormat('%A %-d %B %Y')(toDate(iso));

/** "26 weeks later", "3 days earlier", "as before": in weeks where they are whole. */
export function differenceWords(from: string, to: string): string {
  const days = daysBetween(from, to);
  if (days === 0) return 'as before';
  const size = Math.abs(days);
  const weeks = Math.round(size / 7);
  const [count, unit] = size < 7 ? [size, 'day'] : [weeks, 'week'];
  const about = size >= 7 && size % 7 !== 0 ? 'about ' : '';
  return `${about}${count} ${unit}${count === 1 ? '' : 's'} ${days > 0 ? 'later' : 'earlier'}`;
}

/** What a drag says beside the bar: "start Mon 4 Sep 2028, 26 weeks later". */
export const moveWords = (from: string, to: string): string =>
  `start ${fullDay(toDate(to))}, ${differenceWords(from, to)}`;

/** The same for a screen reader, in full. */
export const spokenMove = (from: string, to: string): string => `Start ${spokenDay(to)}, ${differenceWords(from, to)}`;
