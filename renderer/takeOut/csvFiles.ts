import { fileStem } from '../plan/fileName.ts';
import { tableCsv } from '../saving/table/csv.ts';
import type { CellOut } from '../saving/table/tableOut.ts';
import type { SheetCell, SheetColumn, SheetOut } from './sheet.ts';

/** Sheets as CSV files by name, headings first. Days are YYYY-MM-DD; shares are in per cent, as their headings say. */
export const csvFiles = (sheets: readonly SheetOut[]): Map<string, string> =>
  new Map(
    sheets.map(({ name, about, columns, rows }) => [
      `${fileStem(name).toLowerCase()}.csv`,
      tableCsv({
        title: name,
        columns: columns.map((column, at) =>
          inPerCent(
            column,
            rows.map((row) => row[at] ?? null),
          ),
        ),
        rows: rows.map((row) => row.map(bare)),
        notes: [about],
      }),
    ]),
  );

const isShare = (cell: SheetCell): cell is { share: number } =>
  cell !== null && typeof cell === 'object' && 'share' in cell;

function inPerCent(column: SheetColumn, cells: readonly SheetCell[]): SheetColumn {
  const held = cells.filter((cell) => cell !== null);
  if (held.length === 0 || !held.every(isShare)) return column;
  return { ...column, unit: column.unit === undefined ? '%' : `% ${column.unit}` };
}

function bare(cell: SheetCell): CellOut {
  if (cell === null || typeof cell === 'number' || typeof cell === 'string') return cell;
  if ('date' in cell) return cell.date;
  return isShare(cell) ? Number((cell.share * 100).toPrecision(14)) : cell.pounds;
}
