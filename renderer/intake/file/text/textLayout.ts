import { ok, type Result } from '../../../../db/schema/problem.ts';
import { bytesOf } from '../bytesOf.ts';
import { peekBytes } from '../limits.ts';
import { type Separated, separatedBy } from './delimiter.ts';
import { encodingOf, type TextEncoding, wholeCharacters } from './encoding.ts';
import { pieceDecoder } from './textDecoder.ts';

/** How a text is laid out, by its first bytes. The same bytes are looked at each time, so that the answer is the same. */
export type TextLayout = TextEncoding & Separated & { head: string; whole: boolean };

export async function textLayout(blob: Blob): Promise<Result<TextLayout>> {
  const whole = blob.size <= peekBytes;
  const read = await bytesOf(blob, 0, Math.min(blob.size, peekBytes));
  if (!read.ok) return read;
  const encoding = encodingOf(read.value, whole);
  if (!encoding.ok) return encoding;
  const { markBytes } = encoding.value;
  const end = whole || encoding.value.encoding !== 'utf-8' ? read.value.length : wholeCharacters(read.value);
  const head = pieceDecoder(encoding.value).decode(read.value.subarray(markBytes, end), whole);
  return ok({ ...encoding.value, ...separatedBy(head), head, whole });
}
