import { ok, type Result } from '../../../../db/schema/problem.ts';
import { decimal } from '../../../plan/numbers.ts';
import { mostEntries } from '../limits.ts';
import { unreadable } from '../unreadable.ts';

/** A file packed in another, as the directory at the end declares it. */
export type ZipEntry = {
  name: string;
  method: 'stored' | 'deflated';
  crc: number;
  packedBytes: number;
  bytes: number;
  /** Where its contents begin. */
  from: number;
};

export const damaged =
  'This workbook is damaged or was cut short, and nothing of it is taken. Download or copy it again; if Excel can ' +
  'still open it, save it from there.';
const protectedEntry = 'This workbook is packed with a password, so nothing in it can be read. Save it without one.';
const unusual = 'This workbook is packed in a way that Excel does not use. Open it in Excel and save it again.';

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;

/**
 * What a zip's directory declares (PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16). It is walked by hand rather
 * than by the library that inflates, which neither checks sums nor tells of names that come twice. Parts over 4 GB
 * (zip64) are refused: no workbook within our limits has any.
 */
export function zipDirectory(bytes: Uint8Array): Result<ZipEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return unreadable(damaged);
  const entries = view.getUint16(end + 10, true);
  if (entries > mostEntries) {
    return unreadable(`This workbook is packed of ${decimal(entries)} parts, which no table has. It was not opened.`);
  }
  const found: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let nth = 0; nth < entries; nth++) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) return unreadable(damaged);
    const read = entryAt(view, at);
    if (!read.ok) return read;
    found.push(read.value);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const names = new Set(found.map(({ name }) => name.toLowerCase()));
  if (names.size < found.length) return unreadable(damaged);
  return ok(found);
}

/** Where the record at the end begins: it is 22 bytes and a comment of up to 65,535. */
function endOf(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === endMark && at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return null;
}

function entryAt(view: DataView, at: number): Result<ZipEntry> {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  if (flags & 1) return unreadable(protectedEntry);
  if (method !== 0 && method !== 8) return unreadable(unusual);
  const [packedBytes, bytes] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const [nameBytes, local] = [view.getUint16(at + 28, true), view.getUint32(at + 42, true)];
  if (local + 30 > at || view.getUint32(local, true) !== localMark) return unreadable(damaged);
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (from + packedBytes > view.byteLength || at + 46 + nameBytes > view.byteLength) return unreadable(damaged);
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameBytes));
  return ok({
    ...{ name: name.replaceAll('\\', '/'), method: method === 0 ? 'stored' : 'deflated' },
    ...{ crc: view.getUint32(at + 16, true), packedBytes, bytes, from },
  });
}
