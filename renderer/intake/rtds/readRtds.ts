import { ok, type Result } from '../../../db/schema/problem.ts';
import { decimal, percent } from '../../plan/numbers.ts';
import type { RowBatch } from '../file/rowBatch.ts';
import { streamRows } from '../file/streamRows.ts';
import { unreadable } from '../file/unreadable.ts';
import { columnLetters } from '../file/xlsx/cellAddress.ts';
import { findColumns, type RtdsField } from './columns.ts';
import type { Extract } from './extract.ts';
import { lineWords } from './lineWords.ts';
import { type MonthFirst, newReading, type Reading } from './newReading.ts';
import { rowReasons } from './problems.ts';

/** How much of a file has been read. */
export type Progress = { bytesRead: number; rows: number };

/** Rows with something wrong are left out; where more than this part of them is, the file is not what it seems. */
const mostLeftOut = 0.5;

/** More dates than this part of the rows are not slips: the file was written, in part or whole, with the month first. */
const mostMonthFirst = 0.01;

const noHeadings =
  'No row of headings was found that a radiotherapy data set has, such as APPOINTMENT DATE and ATTENDANCE IDENTIFIER. ' +
  'Nothing of the file was kept.';

/**
 * Reads a radiotherapy data set row by row and gives counts of it, or a sentence that says why not. Memory does not grow
 * with the file but with the visits and courses in it (`newReading.ts`).
 */
export const readRtds = (
  blob: Blob,
  sheetName: string | undefined,
  onProgress: (progress: Progress) => void = () => {},
): Promise<Result<Extract>> => readRtdsRows(streamRows(blob, sheetName === undefined ? {} : { sheetName }), onProgress);

/** The same from rows that come piece by piece, headings among the first. */
export async function readRtdsRows(
  batches: AsyncIterable<Result<RowBatch>>,
  onProgress: (progress: Progress) => void,
): Promise<Result<Extract>> {
  let reading: Reading | null = null;
  let headings: readonly string[] = [];
  for await (const batch of batches) {
    if (!batch.ok) return batch;
    const { rows, lines, bytesRead } = batch.value;
    let first = 0;
    if (reading === null) {
      const found = findColumns(rows);
      if (found === null) return unreadable(noHeadings);
      reading = newReading(found.columns);
      headings = rows[found.at] ?? [];
      first = found.at + 1;
    }
    for (let at = first; at < rows.length; at++) reading.take(rows[at] ?? [], lines[at] ?? 0);
    const crowded = reading.crowded();
    if (crowded !== null) return unreadable(crowdedSentence(crowded, headings));
    onProgress({ bytesRead, rows: reading.counts().rows });
  }
  if (reading === null) return unreadable(noHeadings);
  const { rows, left, monthFirst } = reading.counts();
  if (rows === 0) return unreadable('There are headings and no rows below them.');
  if (monthFirst.cells > rows * mostMonthFirst) return unreadable(monthFirstSentence(monthFirst));
  const extract = reading.finish();
  return extract.usedRows < rows * (1 - mostLeftOut) ? unreadable(leftOutSentence(extract, rows, left)) : ok(extract);
}

const places: Partial<Record<RtdsField, string>> = { provider: 'providers', machine: 'machines', origin: 'areas' };

function crowdedSentence(field: RtdsField, headings: readonly string[]): string {
  const at = findColumns([headings])?.columns[field] ?? 0;
  return (
    `Column ${columnLetters(at)}, “${headings[at] ?? ''}”, should name ${places[field] ?? 'places'}, and has more different ` +
    'values than any network has: it may hold something that identifies patients. Nothing of the file was kept. ' +
    'Take the column out, or give it another heading, and bring the file in again.'
  );
}

function monthFirstSentence({ cells, lines }: MonthFirst): string {
  const dates = cells === 1 ? 'One date has' : `${decimal(cells)} dates have`;
  return (
    `${dates} the month before the day (first on ${lineWords(lines)}), so it cannot be told which day others such as ` +
    '04/05/2027 mean. Nothing of the file was kept. Have all dates written as 2027-05-04 or with the day first, and ' +
    'bring the file in again.'
  );
}

function leftOutSentence({ problems, usedRows }: Extract, rows: number, left: number): string {
  const worst = problems.filter(({ rows: count }) => count > 0).toSorted((a, b) => b.rows - a.rows)[0];
  const share = percent(1 - usedRows / rows);
  const why = worst === undefined ? '' : reasonWords(worst.reason, worst.lines);
  return (
    `${share} of the ${decimal(rows)} rows could not be used${left > 0 ? why : ''}, so this is hardly a radiotherapy data ` +
    'set as it is meant to be. Nothing of it was kept. Look at these lines in the file, and at the headings.'
  );
}

const reasonWords = (reason: keyof typeof rowReasons, lines: readonly number[]): string =>
  `, most of them because they have ${rowReasons[reason].said} (first on ${lineWords(lines)})`;
