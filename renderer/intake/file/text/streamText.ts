import type { Result } from '../../../../db/schema/problem.ts';
import { ok } from '../../../../db/schema/problem.ts';
import { bytesOf } from '../bytesOf.ts';
import { chunkBytes } from '../limits.ts';
import type { RowBatch, StreamOptions } from '../rowBatch.ts';
import { rowReader } from './rowReader.ts';
import { pieceDecoder } from './textDecoder.ts';
import { textLayout } from './textLayout.ts';

/** A text's rows, some thousands at a time, in memory that does not grow with the file. */
export async function* streamText(blob: Blob, { signal }: StreamOptions = {}): AsyncGenerator<Result<RowBatch>> {
  const layout = await textLayout(blob);
  if (!layout.ok) {
    yield layout;
    return;
  }
  const { delimiter, linesBefore, markBytes } = layout.value;
  const decoder = pieceDecoder(layout.value);
  const reader = rowReader(delimiter, 1 + linesBefore);
  let toSkip = linesBefore;
  let told: string | null = null;
  for (let from = markBytes; from < blob.size || from === markBytes; from += chunkBytes) {
    signal?.throwIfAborted();
    const to = Math.min(blob.size, from + chunkBytes);
    const read = await bytesOf(blob, from, to);
    if (!read.ok) {
      yield read;
      return;
    }
    const isLast = to >= blob.size;
    const decoded = decoder.decode(read.value, isLast);
    // `sep=;` is all there is on its line, and lines are shorter than pieces.
    const text = toSkip > 0 ? decoded.slice(decoded.indexOf('\n') + 1) : decoded;
    toSkip = 0;
    const rows = reader.read(text, isLast);
    if (!rows.ok) {
      yield rows;
      return;
    }
    const news = decoder.told() === told ? [] : [decoder.told() ?? ''];
    told = decoder.told();
    if (rows.value.rows.length > 0 || news.length > 0) yield ok({ ...rows.value, bytesRead: to, understood: news });
    if (isLast) return;
  }
}
