import { columnsIn, type GridRange, rowsIn } from './gridRange.ts';
import type { GridModel } from './gridTypes.ts';
import { tsvText } from './tsv.ts';

/** The cells of a range as spreadsheets take them; with headings also the columns that name the rows. */
export function copiedText(model: GridModel, range: GridRange, headings: boolean): string {
  const names = headings ? Array.from({ length: model.headers }, (_, at) => at).filter((at) => at < range.left) : [];
  const columns = [...names, ...columnsIn(range)];
  const rows = rowsIn(range).map((row) => columns.map((column) => model.text({ row, column })));
  return tsvText(headings ? [columns.map((at) => model.columns[at]?.label ?? ''), ...rows] : rows);
}
