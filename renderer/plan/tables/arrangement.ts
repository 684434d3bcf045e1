import type { Plan } from '../../../db/schema/plan.ts';
import { filterTest } from './filterTest.ts';
import type { TableColumn, TableRow } from './table.ts';

/** How rows are put in order and picked out: by one column, by what columns hold, and by any word anywhere. */
export type Arrangement = {
  sort: { columnKey: string; descending: boolean } | null;
  filters: Readonly<Record<string, string>>;
  anywhere: string;
};

export const asTheyCome: Arrangement = { sort: null, filters: {}, anywhere: '' };

export const isArranged = ({ sort, filters, anywhere }: Arrangement): boolean =>
  sort !== null || anywhere.trim() !== '' || Object.keys(filters).length > 0;

/** Keys of the rows that are shown, in order. Done when asked for and not while figures are typed: rows would jump away. */
export function arranged(
  plan: Plan,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  { sort, filters, anywhere }: Arrangement,
): string[] {
  const shown = (column: TableColumn, row: TableRow): string => column.kind.show(column.get(row.record, plan), plan);
  const tests = Object.entries(filters).flatMap(([key, filter]) => {
    const column = columns.find((one) => one.key === key);
    return column ? [{ column, test: filterTest(filter) }] : [];
  });
  const sought = anywhere.trim().toLowerCase();
  const kept = rows.filter(
    (row) =>
      tests.every(({ column, test }) => test(shown(column, row), column.get(row.record, plan))) &&
      (sought === '' || columns.some((column) => shown(column, row).toLowerCase().includes(sought))),
  );
  const column = columns.find(({ key }) => key === sort?.columnKey);
  if (!column) return kept.map(({ key }) => key);
  const valued = kept.map((row) => ({ key: row.key, value: column.get(row.record, plan), text: shown(column, row) }));
  const way = sort?.descending ? -1 : 1;
  return valued.toSorted((a, b) => compared(a, b, way)).map(({ key }) => key);
}

type Valued = { value: unknown; text: string };

/** Numbers, dates and months by size, the rest as words are; blanks come last whichever way. */
function compared(a: Valued, b: Valued, way: 1 | -1): number {
  if (a.text === '' || b.text === '') return Number(a.text === '') - Number(b.text === '');
  if (typeof a.value === 'number' && typeof b.value === 'number') return (a.value - b.value) * way;
  const isDate = /^\d{4}-\d\d(-\d\d)?$/;
  if (typeof a.value === 'string' && typeof b.value === 'string' && isDate.test(a.value) && isDate.test(b.value)) {
    return a.value.localeCompare(b.value) * way;
  }
  return a.text.localeCompare(b.text, 'en-GB', { numeric: true }) * way;
}
