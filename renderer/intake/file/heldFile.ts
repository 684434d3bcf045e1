import { ok, type Result } from '../../../db/schema/problem.ts';
import type { Cells, Peeked } from '../peeked.ts';
import { fileFormat } from './fileFormat.ts';
import { readWhole } from './readWhole.ts';
import type { RowBatch } from './rowBatch.ts';
import { batchesOf, streamRows } from './streamRows.ts';
import { peekText } from './text/peekText.ts';
import { peekWorkbook } from './xlsx/peekWorkbook.ts';

/**
 * A file that is looked through, of which what was read is held: a workbook is unpacked once, when it is looked at, and
 * a text is read as a whole once somebody wants its rows.
 */
export type HeldFile = {
  /** What it is by its contents, its sheets and their first rows. Of a text only the start is read. */
  peek(): Promise<Result<Peeked>>;
  /** All rows of one sheet, within limits. */
  cells(sheetName: string): Promise<Result<Cells>>;
  /** The same some thousands at a time, a text straight from the disk however large it is. */
  rows(sheetName: string): AsyncIterable<Result<RowBatch>>;
};

export function heldFile(blob: Blob, fileName: string): HeldFile {
  const held = new Map<string, Cells>();
  return {
    async peek() {
      const format = await fileFormat(blob);
      if (!format.ok) return format;
      const peeked = await (format.value === 'csv'
        ? peekText(blob)
        : peekWorkbook(blob, (name, cells) => held.set(name, cells)));
      return peeked.ok ? ok({ fileName, bytes: blob.size, format: format.value, ...peeked.value }) : peeked;
    },
    async cells(sheetName) {
      const known = held.get(sheetName);
      if (known) return ok(known);
      const read = await readWhole(blob, sheetName);
      if (read.ok) held.set(sheetName, read.value);
      return read;
    },
    rows(sheetName) {
      const known = held.get(sheetName);
      return known ? batchesOf(known, blob.size) : streamRows(blob, { sheetName });
    },
  };
}
