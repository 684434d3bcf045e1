import { ok, type Result } from '../../../../db/schema/problem.ts';
import { unreadable } from '../unreadable.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How a text is written, how many bytes its mark takes up, and whether that is certain. */
export type TextEncoding = { encoding: Encoding; markBytes: number; onlyAscii: boolean };

export const encodingNames: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

const notText =
  'This is not a table that can be read here: it holds bytes that no text has. Save it as an Excel workbook (.xlsx) ' +
  'or CSV, and bring that in.';

/**
 * The encoding of a text by its first bytes: a mark, the zeros of UTF-16, UTF-8 where it is well formed, else
 * Windows-1252, which Excel writes as plain “CSV”.
 */
export function encodingOf(head: Uint8Array, whole: boolean): Result<TextEncoding> {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return ok({ encoding: 'utf-8', markBytes: 3, onlyAscii: false });
  if (a === 0xff && b === 0xfe) return ok({ encoding: 'utf-16le', markBytes: 2, onlyAscii: false });
  if (a === 0xfe && b === 0xff) return ok({ encoding: 'utf-16be', markBytes: 2, onlyAscii: false });
  const zeros = zerosBy(head);
  if (zeros.odd > head.length / 4 && zeros.even === 0)
    return ok({ encoding: 'utf-16le', markBytes: 0, onlyAscii: false });
  if (zeros.even > head.length / 4 && zeros.odd === 0)
    return ok({ encoding: 'utf-16be', markBytes: 0, onlyAscii: false });
  // A zero here and there is told with its line; a file of them is no text, nor is one of other characters that no key
  // writes, such as a workbook whose start is missing.
  if ((zeros.odd + zeros.even) * 100 > head.length || controls(head) * 100 > head.length) return unreadable(notText);
  const onlyAscii = head.every((byte) => byte < 0x80);
  const text = whole ? head : head.subarray(0, wholeCharacters(head));
  return ok({ encoding: onlyAscii || isUtf8(text) ? 'utf-8' : 'windows-1252', markBytes: 0, onlyAscii });
}

function zerosBy(head: Uint8Array): { odd: number; even: number } {
  let [odd, even] = [0, 0];
  for (let at = 0; at < head.length; at++) {
    if (head[at] !== 0) continue;
    if (at % 2 === 1) odd++;
    else even++;
  }
  return { odd, even };
}

/** Characters that no text has: all below the blank but tabs, ends of lines and pages, and the end that DOS wrote. */
const controls = (head: Uint8Array): number =>
  head.reduce((found, byte) => (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1a ? found + 1 : found), 0);

/** How many of the bytes are whole characters of UTF-8: the last may have been cut. */
export function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return bytes.length - back;
    if (byte < 0x80) return bytes.length;
  }
  return bytes.length;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
