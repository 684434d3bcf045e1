/** The financial year, April to March, that a date falls in: `2027/28`. */
export function financialYearOf(iso: string): string {
  return financialYearFrom(Number(iso.slice(0, 4)) - (iso.slice(5) < '04-01' ? 1 : 0));
}

/** The financial year that begins in April of a year. */
export const financialYearFrom = (year: number): string => `${year}/${String((year + 1) % 100).padStart(2, '0')}`;

/** The calendar year in which a financial year begins. */
export const beginsIn = (financialYear: string): number => Number(financialYear.slice(0, 4));

/** First day of a financial year. */
export const firstDayOf = (financialYear: string): string => `${financialYear.slice(0, 4)}-04-01`;
