import { type CellOut, headingOf, type TableOut } from './tableOut.ts';

/** What a spreadsheet would take for the beginning of a formula. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text that every spreadsheet shows as it is: what looks like a formula has an apostrophe before it. */
function quoted(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** Numbers are written bare and in full, so that programs and spreadsheets of any country read the same number. */
function cell(value: CellOut): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return value === null ? '' : quoted(value);
}

/** Rows as lines of CSV, ended as RFC 4180 has it. */
export const csvLines = (rows: readonly (readonly CellOut[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** Rows as a CSV file that Excel opens as UTF-8: a byte order mark first. */
export const csvText = (rows: readonly (readonly CellOut[])[]): string => `\uFEFF${csvLines(rows)}`;

/** A table with its headings in the first line and nothing but data under it. */
export const tableCsv = ({ columns, rows }: TableOut): string => csvText([columns.map(headingOf), ...rows]);
