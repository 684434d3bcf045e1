/** A date as somebody wrote it; `day` is null where only a month was written. */
export type WrittenDate = { year: number; month: number; day: number | null };

/** How dates are meant where a text alone does not tell. */
export type DateWays = {
  /** Which of two figures is the day; in Britain the first. */
  order?: 'dayFirst' | 'monthFirst';
  /** Two figures are a year of this century unless they are none at all. */
  shortYears?: boolean;
};

const months = 'january february march april may june july august september october november december'.split(' ');

/** The number of a month by its name, whole or cut to three letters or more; 0 where it is none. */
const monthNamed = (name: string): number =>
  name.length < 3 ? 0 : months.findIndex((month) => month.startsWith(name)) + 1;

const weekday = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]?\s+/;
const time = /(?:t|,?\s+|,)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:z|[ap]m|[+-]\d{2}:?\d{2})?$/;

const iso = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/;
const unbroken = /^(\d{4})(\d{2})(\d{2})?$/;
const monthAndYear = /^(\d{1,2})[/.-](\d{4})$/;
const figures = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
const named = /^(?:(\d{1,2})(?:st|nd|rd|th)?[\s-]*(?:of\s+)?)?([a-z]{3,9})[.,]*[\s\-'’/]*(\d{4}|\d{2})$/;
const yearFirst = /^(\d{4})[\s/-]([a-z]{3,9})$/;

const plain = (text: string): string => text.trim().toLowerCase().replace(weekday, '').replace(time, '');

/** Whether a date is written so that the day and the month could stand either way: 03/04/2026. */
export const isInFigures = (text: string): boolean => figures.test(plain(text));

/**
 * The date or month that a text is: 2028-05-12, 12/05/2028, 20280512, 12 May 2028, 12-May-28, Fri 12th May 2028, May 2028,
 * 05/2028, 2028-05 or 202805, with or without a time after it. Null for whatever is none, 31 February too.
 */
export function readWritten(
  text: string,
  { order = 'dayFirst', shortYears = true }: DateWays = {},
): WrittenDate | null {
  const words = plain(text);
  const plainly = iso.exec(words) ?? unbroken.exec(words);
  if (plainly) return real(plainly[1], Number(plainly[2]), plainly[3], shortYears);
  const monthOnly = monthAndYear.exec(words);
  if (monthOnly) return real(monthOnly[2], Number(monthOnly[1]), undefined, shortYears);
  const slashed = figures.exec(words);
  if (slashed) {
    const [, one = '', , two = '', year] = slashed;
    return order === 'dayFirst' ? real(year, Number(two), one, shortYears) : real(year, Number(one), two, shortYears);
  }
  const said = named.exec(words);
  if (said) return real(said[3], monthNamed(said[2] ?? ''), said[1], shortYears);
  const backwards = yearFirst.exec(words);
  return backwards && real(backwards[1], monthNamed(backwards[2] ?? ''), undefined, shortYears);
}

function real(written = '', month: number, date: string | undefined, shortYears: boolean): WrittenDate | null {
  if (written.length === 2 && !shortYears) return null;
  const year = Number(written.length === 2 ? `20${written}` : written);
  const day = date === undefined ? null : Number(date);
  if (month < 1 || month > 12 || year < 1000) return null;
  if (day !== null && (day < 1 || new Date(Date.UTC(year, month - 1, day)).getUTCMonth() !== month - 1)) return null;
  return { year, month, day };
}

/** `2028-05` */
export const monthText = ({ year, month }: WrittenDate): string => `${year}-${String(month).padStart(2, '0')}`;

/** `2028-05-12`; of a month alone its first day. */
export const dayText = (date: WrittenDate): string => `${monthText(date)}-${String(date.day ?? 1).padStart(2, '0')}`;
