import { addDays, longDate } from '../../plan/dates.ts';
import { readDate } from '../../plan/tables/kinds/date.ts';

/** Which of two figures is the month where a date is written in figures; `mixed` where a column has both. */
export type DateStyle = 'dayFirst' | 'monthFirst' | 'mixed';

const slashed = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[ T].*)?\s*$/;

/**
 * A text for the readers of dates: turned round where the month comes first, out of Excel's count of days, a year alone
 * as its first day. Where styles are mixed, a date that could be either is no date: it says so in the place of one.
 */
export function asDate(text: string, style: DateStyle): string {
  const found = slashed.exec(text);
  if (found && style === 'mixed') {
    const [day, month] = [readDate(asDate(text, 'dayFirst')), readDate(asDate(text, 'monthFirst'))];
    if (day !== null && month !== null && day !== month) return `${longDate(day)} or ${longDate(month)}`;
    return day ?? month ?? text;
  }
  if (found) {
    const [, first, , second, year] = found;
    return style === 'monthFirst' ? `${second}/${first}/${year}` : `${first}/${second}/${year}`;
  }
  if (isYear(text)) return `${text.trim()}-01-01`;
  return isExcelDay(text) ? addDays('1899-12-30', Math.floor(Number(text))) : text;
}

const isYear = (text: string): boolean => /^\s*(19|20)\d\d\s*$/.test(text);

/** Days since the end of 1899, as Excel keeps dates: from 1970 to 2100. */
const isExcelDay = (text: string): boolean =>
  /^\s*\d{5}(\.\d+)?\s*$/.test(text) && Number(text) >= 25569 && Number(text) < 73051;

export type DatesSeen = { dayOnly: readonly number[]; monthOnly: readonly number[]; either: number; dates: number };

/** How dates of a column are written: which can only have the day first, which only the month, by their index. */
export function datesSeen(texts: readonly string[]): DatesSeen {
  const dayOnly: number[] = [];
  const monthOnly: number[] = [];
  let either = 0;
  let dates = 0;
  for (const [at, text] of texts.entries()) {
    const dayFirst = readDate(asDate(text, 'dayFirst')) !== null;
    const monthFirst = readDate(asDate(text, 'monthFirst')) !== null;
    if (dayFirst || monthFirst) dates += 1;
    if (!slashed.test(text)) continue;
    if (dayFirst && monthFirst) either += asDate(text, 'dayFirst') === asDate(text, 'monthFirst') ? 0 : 1;
    else if (dayFirst) dayOnly.push(at);
    else if (monthFirst) monthOnly.push(at);
  }
  return { dayOnly, monthOnly, either, dates };
}
