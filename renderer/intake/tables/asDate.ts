import { addDays, longDate } from '../../plan/dates.ts';
import { type DateWays, dayText, isInFigures, readWritten } from '../../plan/writtenDates.ts';

/** Which of two figures is the month where a date is written in figures; `mixed` where a column has both. */
export type DateStyle = NonNullable<DateWays['order']> | 'mixed';

const dayIn = (text: string, order: DateWays['order']): string | null => {
  const found = readWritten(text, { ...(order && { order }) });
  return found && dayText(found);
};

/**
 * A text as the plan's own reader of dates has it: the day meant where the month may come first, out of Excel's count of
 * days, a year alone as its first day. Where styles are mixed, a date that could be either is no date: it says so in the
 * place of one.
 */
export function asDate(text: string, style: DateStyle): string {
  if (isYear(text)) return `${text.trim()}-01-01`;
  if (isExcelDay(text)) return addDays('1899-12-30', Math.floor(Number(text)));
  if (style !== 'mixed') return dayIn(text, style) ?? text;
  const [day, month] = [dayIn(text, 'dayFirst'), dayIn(text, 'monthFirst')];
  if (day !== null && month !== null && day !== month) return `${longDate(day)} or ${longDate(month)}`;
  return day ?? month ?? text;
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
    const [day, month] = [dayIn(text, 'dayFirst'), dayIn(text, 'monthFirst')];
    if (day !== null || month !== null || isYear(text) || isExcelDay(text)) dates += 1;
    if (!isInFigures(text)) continue;
    if (day !== null && month !== null) either += day === month ? 0 : 1;
    else if (day !== null) dayOnly.push(at);
    else if (month !== null) monthOnly.push(at);
  }
  return { dayOnly, monthOnly, either, dates };
}
