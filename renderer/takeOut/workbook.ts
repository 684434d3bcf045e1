import writeWorkbook, { type Cell, type CellObject, type SheetData } from 'write-excel-file/universal';
import { headingOf } from '../saving/table/tableOut.ts';
import { columnDigits } from './columnDigits.ts';
import { columnWidth, linesOf, rowHeight } from './columnWidth.ts';
import type { SheetCell, SheetOut } from './sheet.ts';

/** The most characters of a cell in a spreadsheet; a longer text would make it refuse the file. */
const longest = 32_767;
/** Spreadsheets count days from 1900 on, and not all alike before March of it. */
const firstDay = '1900-03-01';

/** Said in every style too: one that changes anything of the letters forgets the rest. */
const font = { fontFamily: 'Arial', fontSize: 10 };

const headingStyle = {
  ...font,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'bottom',
  bottomBorderStyle: 'thin',
  bottomBorderColor: '#52667A',
  backgroundColor: '#EEF2F6',
} as const;
/** Illustrative figures look illustrative, in a second way besides their colour. */
const unsureStyle = { ...font, fontStyle: 'italic', textColor: '#8A4B00' } as const;

/**
 * Sheets as one Excel workbook. Texts are texts, so that one which begins like a formula is none; numbers, days, shares
 * and pounds are such, whole, and as many decimals are shown as a column has.
 */
export async function workbook(sheets: readonly SheetOut[]): Promise<Uint8Array<ArrayBuffer>> {
  const written = writeWorkbook(sheets.map(laidOut), font);
  return new Uint8Array(await (await written.toBlob()).arrayBuffer());
}

/** How a column is shown; texts that follow figures stand off from them. */
type Look = { width: number; digits: number; numeric: boolean; mixed: boolean; indent?: number };

function laidOut(sheet: SheetOut) {
  const looks = sheet.columns.map((column, at): Look => {
    const cells = sheet.rows.map((row) => row[at] ?? null);
    const texts = cells.some((cell) => typeof cell === 'string');
    const numeric = cells.some((cell) => isNumeric(cell));
    return {
      width: columnWidth(headingOf(column), cells, at === sheet.columns.length - 1),
      digits: columnDigits(cells),
      numeric: numeric && !texts,
      mixed: numeric && texts,
    };
  });
  return inSheet(
    sheet,
    looks.map((look, at) => (!look.numeric && looks[at - 1]?.numeric ? { ...look, indent: 1 } : look)),
  );
}

function inSheet(sheet: SheetOut, looks: readonly Look[]) {
  return {
    ...{ sheet: sheet.name, data: sheetData(sheet, looks), orientation: 'landscape' as const },
    ...{ stickyRowsCount: 1, stickyColumnsCount: sheet.frozen },
    columns: looks.map(({ width }) => ({ width })),
  };
}

const isNumeric = (cell: SheetCell): boolean =>
  typeof cell === 'number' || (cell !== null && typeof cell !== 'string' && !('date' in cell));

function sheetData({ columns, rows, unsure }: SheetOut, looks: readonly Look[]): SheetData {
  const heading = columns.map((column, at): CellObject => {
    const { numeric = false, indent } = looks[at] ?? {};
    const align = numeric ? 'right' : 'left';
    return { value: headingOf(column), type: String, align, ...headingStyle, ...(indent && { indent }) };
  });
  const body = rows.map((row, down) =>
    looks.map((look, at) => cellOf(row[at] ?? null, look, unsure?.[down]?.has(at) ?? false)),
  );
  return [heading, ...body].map((row) => heightened(row, looks));
}

/** A row that is as high as the lines of its texts: not every spreadsheet finds that out by itself. */
function heightened(row: readonly Cell[], looks: readonly Look[]): Cell[] {
  const lines = row.map((cell, at) => (isText(cell) ? linesOf(cell.value, looks[at]?.width ?? 0) : 1));
  const height = rowHeight(Math.max(...lines));
  if (height === undefined) return [...row];
  return row.map((cell) => (isCell(cell) ? { alignVertical: 'top', ...cell, height } : cell));
}

const isCell = (cell: Cell): cell is CellObject => typeof cell === 'object' && cell !== null && 'type' in cell;

const isText = (cell: Cell): cell is CellObject & { value: string } =>
  typeof cell === 'object' && cell !== null && 'value' in cell && typeof cell.value === 'string';

function cellOf(cell: SheetCell, { digits, mixed, width, indent }: Look, unsure: boolean): Cell {
  const style = unsure ? unsureStyle : {};
  const fraction = digits === 0 ? '' : `.${'0'.repeat(digits)}`;
  // Among texts a number stands where they begin.
  const number = (value: number, format: string): Cell =>
    Number.isFinite(value) ? { value, type: Number, format, ...(mixed && { align: 'left' as const }), ...style } : null;
  const text = (words: string): Cell => ({
    value: words.length > longest ? `${words.slice(0, longest - 1)}…` : words,
    type: String,
    ...(linesOf(words, width) > 1 && { wrap: true }),
    ...(indent && { indent, align: 'left' as const }),
    ...style,
  });
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return number(cell, `#,##0${mixed && Number.isInteger(cell) ? '' : fraction}`);
  if (typeof cell === 'string') return text(cell);
  if ('share' in cell) return number(cell.share, `0${fraction}%`);
  if ('pounds' in cell) return number(cell.pounds, `£#,##0${fraction}`);
  if (cell.date < firstDay) return text(cell.date);
  return {
    value: new Date(`${cell.date}T00:00:00Z`),
    type: Date,
    format: 'dd/mm/yyyy',
    align: 'left',
    ...(indent && { indent }),
    ...style,
  };
}
