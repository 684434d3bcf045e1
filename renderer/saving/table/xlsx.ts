import type { Cell, SheetData } from 'write-excel-file/universal';
import { factRows } from '../factWords.ts';
import type { FigureFacts } from '../figureFacts.ts';
import { type CellOut, type ColumnForm, headingOf, type TableOut } from './tableOut.ts';

const formats: Record<ColumnForm, string | null> = { plain: null, share: '0.0%', pounds: '£#,##0' };

/** Characters: narrower is hard to read, and wider pushes the other columns out of sight. */
const [narrowest, widest] = [8, 44];

/**
 * A table as an Excel workbook: numbers as numbers, whole, under headings that stay in sight, and on a second sheet
 * where they came from. The library comes only when somebody saves.
 */
export async function tableXlsx(table: TableOut, facts: FigureFacts): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeWorkbook } = await import('write-excel-file/universal');
  const workbook = await writeWorkbook([
    {
      ...{ sheet: 'Table', data: tableSheet(table), stickyRowsCount: 1 },
      columns: table.columns.map((column, at) => ({
        width: widthOf([headingOf(column), ...table.rows.map((row) => row[at] ?? null)]),
      })),
    },
    { sheet: 'About', data: aboutSheet(table, facts), columns: [{ width: 30 }, { width: 100 }] },
  ]).toBlob();
  return new Uint8Array(await workbook.arrayBuffer());
}

const tableSheet = ({ columns, rows }: TableOut): SheetData => [
  columns.map((column) => ({ value: headingOf(column), type: String, fontWeight: 'bold', wrap: true })),
  ...rows.map((row) => columns.map((column, at) => cellOf(row[at] ?? null, formats[column.form ?? 'plain']))),
];

function cellOf(value: CellOut, format: string | null): Cell {
  if (typeof value === 'number')
    return Number.isFinite(value) ? { value, type: Number, ...(format !== null && { format }) } : null;
  return value === null || value === '' ? null : { value, type: String };
}

const aboutSheet = ({ notes }: TableOut, facts: FigureFacts): SheetData =>
  [...factRows(facts), ...notes.map((note): [string, string] => ['Note', note])].map(([name, value]) => [
    { value: name, type: String, fontWeight: 'bold', alignVertical: 'top' },
    { value, type: String, wrap: true, alignVertical: 'top' },
  ]);

const widthOf = (cells: readonly CellOut[]): number =>
  Math.min(widest, Math.max(narrowest, ...cells.map((cell) => lengthOf(cell) + 2)));

const lengthOf = (cell: CellOut): number =>
  typeof cell === 'number' ? Math.min(12, String(cell).length) : (cell?.length ?? 0);
