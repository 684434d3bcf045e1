import { crc32, deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';

/**
 * A workbook whose first part is so many zeros, in a thousandth of their size, and says of itself that it is `declared`
 * long. It is sound when that is true.
 */
export function zipBomb(bytes: number, declared = bytes): Uint8Array<ArrayBuffer> {
  const zeros = Buffer.alloc(bytes);
  const packed = new Uint8Array(deflateRawSync(zeros));
  // Packed as if it were plain, and then said to be deflated: the library has no other way for what is packed already.
  const zip = zipSync({ 'xl/workbook.xml': packed, 'xl/_rels/workbook.xml.rels': new Uint8Array(9) }, { level: 0 });
  const view = new DataView(zip.buffer);
  const central = view.getUint32(zip.length - 6, true);
  for (const [at, to] of [
    [0, 8],
    [central, 10],
  ] as const) {
    view.setUint16(at + to, 8, true);
    view.setUint32(at + to + 6, crc32(zeros), true);
    view.setUint32(at + to + 14, declared, true);
  }
  return zip;
}
