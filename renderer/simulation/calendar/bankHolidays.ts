import { type Day, dayOf } from './day.ts';

const known = new Map<number, Day[]>();

/**
 * Bank holidays of England and Wales, with the days given in lieu of those that fall on a weekend, for whole years.
 * The tables behind them are large, so they are loaded when first asked for, and by whoever runs an experiment rather
 * than by its workers, which are handed the days.
 */
export async function bankHolidays(firstYear: number, lastYear: number): Promise<Day[]> {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  if (years.some((year) => !known.has(year))) {
    const { default: Holidays } = await import('date-holidays');
    const england = new Holidays('GB', 'ENG', { types: ['public'] });
    for (const year of years) {
      if (known.has(year)) continue;
      known.set(
        year,
        england.getHolidays(year).map(({ date }) => dayOf(date.slice(0, 10))),
      );
    }
  }
  return years.flatMap((year) => known.get(year) ?? []);
}
