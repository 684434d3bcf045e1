const dayMs = 86_400_000;

/** First Monday of the financial year 2027/28. */
export const startDate = '2027-04-05';
/** 522 weeks: ten years, to 5 April 2037. */
export const horizonWeeks = 522;
export const warmUpWeeks = 52;

/** The date `weeks` later (earlier when negative). */
export function addWeeks(date: string, weeks: number): string {
  return new Date(Date.parse(date) + Math.round(weeks * 7) * dayMs).toISOString().slice(0, 10);
}

/** The financial year, April to March, that a date falls in: `2027/28`. */
export function financialYear(date: string): string {
  const year = Number(date.slice(0, 4)) - (date.slice(5) < '04-01' ? 1 : 0);
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}
