import { shortMonths } from '../../plan/dates.ts';

/** A month as `YYYY-MM`, or why a text is none. */
export type Period = { month: string } | { problem: string };

const made = (year: string, month: number): Period => {
  const full = year.length === 2 ? `20${year}` : year;
  return month >= 1 && month <= 12
    ? { month: `${full}-${String(month).padStart(2, '0')}` }
    : { problem: `there is no month ${month}` };
};

const monthNamed = (name: string): number => shortMonths.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/**
 * The month that a period means: 2023-04, 2023-04-01, 01/04/2023, 202304, Apr-23, April 2023. Quarters and years are
 * none: waits are held against the simulation month by month.
 */
export function monthOf(text: string): Period {
  const period = text.trim().replace(/\s+/g, ' ');
  if (period === '') return { problem: 'says no month' };
  const iso = /^(\d{4})[-/](\d{1,2})(?:[-/]\d{1,2}(?:[T ].*)?)?$/.exec(period);
  if (iso) {
    const [, year = '', month = ''] = iso;
    // 2022-23 is a year, whatever its second half would make as a month.
    if (Number(month) > 12 && Number(month) === (Number(year) + 1) % 100) return whole('a year', period);
    return made(year, Number(month));
  }
  const british = /^\d{1,2}[/.](\d{1,2})[/.](\d{4})(?: .*)?$/.exec(period);
  if (british) return made(british[2] ?? '', Number(british[1]));
  const digits = /^(\d{4})(0[1-9]|1[0-2])$/.exec(period);
  if (digits) return made(digits[1] ?? '', Number(digits[2]));
  const named = /^(?:\d{1,2}[- ])?([A-Za-z]{3,9})[-' /]*(\d{2}|\d{4})$/.exec(period);
  if (named && isMonth(named[1] ?? '')) return made(named[2] ?? '', monthNamed(named[1] ?? ''));
  const backwards = /^(\d{4})[- /]([A-Za-z]{3,9})$/.exec(period);
  if (backwards && isMonth(backwards[2] ?? '')) return made(backwards[1] ?? '', monthNamed(backwards[2] ?? ''));
  if (/\bQ(uarter)? ?[1-4]\b/i.test(period)) return whole('a quarter', period);
  if (/^\d{4}[-/]\d{2,4}$|^(FY )?\d{4}$|year/i.test(period)) return whole('a year', period);
  return { problem: `“${period.slice(0, 40)}” is no month that can be read; write it as Apr-23 or 2023-04` };
}

/** Short for a month, or the whole of its name. */
const isMonth = (word: string): boolean =>
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/i.test(
    word,
  );

const whole = (what: string, period: string): Period => ({
  problem: `“${period}” is ${what}, and what is kept is kept by month; take the monthly extract`,
});
