import { toIso } from '../../plan/dates.ts';
import { field } from '../../plan/tables/fields.ts';
import { number } from '../../plan/tables/kinds/number.ts';
import type { TableColumn } from '../../plan/tables/table.ts';

const daysAYear = 365.25;

/** The day on which something of so many years began, counted back from today; to the month, since ages are rounded. */
function begunOn(ageYears: number, today: Date): string {
  const day = new Date(today.getTime() - ageYears * daysAYear * 86_400_000);
  return `${toIso(day).slice(0, 7)}-01`;
}

/** Lists that give a machine's age and not its date: the date follows, unless the list gives it too. */
export const ageColumn: TableColumn = field('age', 'Age', number({ min: 0, max: 60 }, 1), {
  unit: 'years',
  field: 'commissioned',
  about: 'Gives the month in which the machine was commissioned, counted back from today, where the file has no date.',
  get: () => undefined,
  set: (row, value) =>
    typeof value === 'number' && row.commissioned === undefined
      ? { ...row, commissioned: begunOn(value, new Date()) }
      : row,
});
