import { monthText, readWritten } from '../../plan/writtenDates.ts';

/** A month as `YYYY-MM`, or why a text is none. */
export type Period = { month: string } | { problem: string };

/**
 * The month that a period means: 2023-04, 2023-04-01, 01/04/2023, 202304, Apr-23, April 2023. Quarters and years are
 * none: waits are held against the simulation month by month.
 */
export function monthOf(text: string): Period {
  const period = text.trim().replace(/\s+/g, ' ');
  if (period === '') return { problem: 'says no month' };
  if (/^\d{4}[-/]\d{2,4}$/.test(period) && isYearAndNext(period)) return whole('a year', period);
  const found = readWritten(period);
  if (found !== null) return { month: monthText(found) };
  const [, month] = /^\d{4}[-/]?(\d{2})$/.exec(period) ?? [];
  if (month !== undefined) return { problem: `there is no month ${Number(month)}` };
  if (/\bQ(uarter)? ?[1-4]\b/i.test(period)) return whole('a quarter', period);
  if (/^(FY )?\d{4}$|year/i.test(period)) return whole('a year', period);
  return { problem: `“${period.slice(0, 40)}” is no month that can be read; write it as Apr-23 or 2023-04` };
}

/** 2022-23 and 2022/2023 are a year; 2011-12 is as likely December, and is taken for that. */
function isYearAndNext(period: string): boolean {
  const [year = 0, next = 0] = period.split(/[-/]/).map(Number);
  return next > 12 && next % 100 === (year + 1) % 100;
}

const whole = (what: string, period: string): Period => ({
  problem: `“${period}” is ${what}, and what is kept is kept by month; take the monthly extract`,
});
