import { fileStem } from '../plan/fileName.ts';
import { tableCsv } from '../saving/table/csv.ts';
import type { CellOut } from '../saving/table/tableOut.ts';
import type { SheetCell, SheetOut } from './sheet.ts';

/** Sheets as CSV files by name, headings first; days as YYYY-MM-DD, shares of 1. */
export const csvFiles = (sheets: readonly SheetOut[]): Map<string, string> =>
  new Map(
    sheets.map(({ name, about, columns, rows }) => [
      `${fileStem(name).toLowerCase()}.csv`,
      tableCsv({ title: name, columns, rows: rows.map((row) => row.map(bare)), notes: [about] }),
    ]),
  );

function bare(cell: SheetCell): CellOut {
  if (cell === null || typeof cell === 'number' || typeof cell === 'string') return cell;
  if ('date' in cell) return cell.date;
  return 'share' in cell ? cell.share : cell.pounds;
}
