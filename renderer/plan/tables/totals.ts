import type { Plan } from '../../../db/schema/plan.ts';
import type { TableColumn, TableRow } from './table.ts';

/** The foot of a table: sums of the rows shown, as texts by column; null where no column has one. */
export function totals(
  plan: Plan,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  noun: readonly [string, string],
): { label: string; texts: string[] } | null {
  if (!columns.some(({ total }) => total) || rows.length === 0) return null;
  const texts = columns.map(({ total, kind, get }) => {
    if (!total) return '';
    const values = rows.flatMap(({ record }) => {
      const value = get(record, plan);
      return typeof value === 'number' ? [value] : [];
    });
    const sum = values.reduce((held, value) => held + value, 0);
    return kind.show(total === 'sum' ? sum : sum / Math.max(1, values.length), plan);
  });
  return { label: `${rows.length} ${noun[rows.length === 1 ? 0 : 1]}`, texts };
}
