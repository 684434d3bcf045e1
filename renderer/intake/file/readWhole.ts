import { ok, type Result } from '../../../db/schema/problem.ts';
import { decimal, sizeText } from '../../plan/numbers.ts';
import type { Cells } from '../peeked.ts';
import { fileFormat } from './fileFormat.ts';
import { mostCells, mostRows, mostTextBytes } from './limits.ts';
import { streamText } from './text/streamText.ts';
import { unreadable } from './unreadable.ts';
import { openWorkbook } from './xlsx/openWorkbook.ts';
import { sheetCells } from './xlsx/sheetCells.ts';

const tooLong = `The table has more than ${decimal(mostRows)} rows, which is more than can be looked through at once. Keep only the rows that are meant, and bring it in again.`;
const tooMany = `The table has more than ${decimal(mostCells)} cells, which is more than can be looked through at once. Keep only the columns and rows that are meant, and bring it in again.`;
const tooLarge = (bytes: number) =>
  `The file is ${sizeText(bytes)}, and a table of more than ${sizeText(mostTextBytes)} cannot be looked through at ` +
  'once. Keep only the columns and rows that are meant, and bring it in again.';

/** All rows of a sheet, blank ones included. The first sheet that is not hidden where none is named. */
export async function readWhole(blob: Blob, sheetName?: string): Promise<Result<Cells>> {
  const format = await fileFormat(blob);
  if (!format.ok) return format;
  return format.value === 'xlsx' ? readWorkbookSheet(blob, sheetName) : readText(blob);
}

export async function readWorkbookSheet(blob: Blob, sheetName?: string): Promise<Result<Cells>> {
  const workbook = await openWorkbook(blob);
  if (!workbook.ok) return workbook;
  const { sheets } = workbook.value;
  const sheet =
    sheetName === undefined
      ? (sheets.find(({ hidden }) => !hidden) ?? sheets[0])
      : sheets.find(({ name }) => name === sheetName);
  if (!sheet) return unreadable(`The workbook has no sheet “${sheetName}” any more. Choose the file again.`);
  const read = await sheetCells(workbook.value, [sheet]);
  return read.ok ? ok(read.value[0]?.cells ?? []) : read;
}

async function readText(blob: Blob): Promise<Result<Cells>> {
  if (blob.size > mostTextBytes) return unreadable(tooLarge(blob.size));
  const all: string[][] = [];
  let cells = 0;
  for await (const batch of streamText(blob)) {
    if (!batch.ok) return batch;
    for (const row of batch.value.rows) {
      all.push(row);
      cells += row.length;
    }
    if (all.length > mostRows) return unreadable(tooLong);
    if (cells > mostCells) return unreadable(tooMany);
  }
  const last = all.findLastIndex((row) => row.some((cell) => cell.trim() !== ''));
  return ok(all.slice(0, last + 1));
}
