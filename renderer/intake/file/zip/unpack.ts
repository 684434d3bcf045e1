import { Inflate } from 'fflate';
import { ok, type Result } from '../../../../db/schema/problem.ts';
import { unreadable } from '../unreadable.ts';
import { crc32 } from './crc32.ts';
import { damaged, type ZipEntry } from './zipDirectory.ts';

/** Given to the inflater at a time: so little that not even a zip bomb gives more than 4 MB for it. */
const pieceBytes = 4096;

/**
 * Unpacks one entry: exactly as many bytes as it declares, with the check sum it declares. A part that grows beyond
 * what it declares is given up at once, so that what may be unpacked can be decided by what is declared.
 */
export function unpack(archive: Uint8Array, entry: ZipEntry): Result<Uint8Array<ArrayBuffer>> {
  const packed = archive.subarray(entry.from, entry.from + entry.packedBytes);
  const out = new Uint8Array(entry.bytes);
  const filled = entry.method === 'stored' ? copied(packed, out) : inflated(packed, out);
  return filled && crc32(0, out) === entry.crc ? ok(out) : unreadable(damaged);
}

function copied(packed: Uint8Array, out: Uint8Array): boolean {
  if (packed.length !== out.length) return false;
  out.set(packed);
  return true;
}

/** Whether the packed bytes fill the given ones exactly. */
function inflated(packed: Uint8Array, out: Uint8Array): boolean {
  let at = 0;
  let tooMuch = false;
  const inflater = new Inflate((piece) => {
    if (at + piece.length > out.length) tooMuch = true;
    else out.set(piece, at);
    at += piece.length;
  });
  try {
    for (let from = 0; from < packed.length && !tooMuch; from += pieceBytes) {
      inflater.push(packed.subarray(from, from + pieceBytes), from + pieceBytes >= packed.length);
    }
  } catch {
    return false;
  }
  return !tooMuch && at === out.length;
}
