import type { Plan } from '../../../../db/schema/plan.ts';
import { type NameIndex, nameIndex } from '../kinds/named.ts';
import type { Table, TableColumn, TableRow } from '../table.ts';

/** Where a range is pasted: the table as it is shown, and the cells selected in it. */
export type PasteTarget = {
  table: Table;
  plan: Plan;
  columns: readonly TableColumn[];
  /** Rows of the plan in the order shown. */
  rows: readonly TableRow[];
  selected: { top: number; bottom: number; left: number; right: number };
};

/** Columns by what their headings may be called: the label, with the unit after it where a sheet was taken out. */
export function columnIndex(columns: readonly TableColumn[]): NameIndex {
  const labels = nameIndex(columns.map(({ key, label }) => ({ id: key, name: label })));
  const withUnits = nameIndex(
    columns.flatMap(({ key, label, unit }) => (unit === undefined ? [] : [{ id: key, name: `${label}, ${unit}` }])),
  );
  return { ...labels, find: (text) => labels.find(text) ?? withUnits.find(text) };
}

/** Rows by what they are called. */
export const rowIndex = (rows: readonly TableRow[]): NameIndex =>
  nameIndex(rows.map(({ key, name }) => ({ id: key, name })));

/** What spreadsheets write beside their sums, which nobody means to paste. */
export const isTotal = (text: string): boolean =>
  /^(grand )?(sub)?totals?\b|^sum\b|^all (areas|pathways|zones)$/i.test(text.trim());
