import { ok, type Result } from '../../../db/schema/problem.ts';
import type { Cells } from '../peeked.ts';
import { fileFormat } from './fileFormat.ts';
import { readWorkbookSheet } from './readWhole.ts';
import type { RowBatch, StreamOptions } from './rowBatch.ts';
import { streamText } from './text/streamText.ts';

/** Rows of a workbook given at a time: it is held as a whole anyway. */
const batchRows = 5_000;

/**
 * A file's rows, some thousands at a time, for files too large to hold. The first batch that is not ok ends it: what was
 * read before then is not to be kept.
 */
export async function* streamRows(blob: Blob, options: StreamOptions = {}): AsyncGenerator<Result<RowBatch>> {
  const format = await fileFormat(blob);
  if (!format.ok) {
    yield format;
    return;
  }
  if (format.value === 'csv') {
    yield* streamText(blob, options);
    return;
  }
  const sheet = await readWorkbookSheet(blob, options.sheetName);
  if (!sheet.ok) {
    yield sheet;
    return;
  }
  yield* batchesOf(sheet.value, blob.size, options.signal);
}

/** Rows that are held already, as they would come piece by piece; how much was read is by their share of the file. */
export async function* batchesOf(cells: Cells, bytes: number, signal?: AbortSignal): AsyncGenerator<Result<RowBatch>> {
  for (let from = 0; from < cells.length; from += batchRows) {
    signal?.throwIfAborted();
    const rows = cells.slice(from, from + batchRows).map((row) => [...row]);
    const bytesRead = Math.round((bytes * (from + rows.length)) / cells.length);
    yield ok({ rows, lines: rows.map((_, at) => from + at + 1), bytesRead, understood: [] });
  }
}
