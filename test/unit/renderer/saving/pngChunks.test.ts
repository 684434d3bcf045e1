import { crc32 as reference } from 'node:zlib';
import { expect, test } from 'vitest';
import { crc32, withTexts } from '../../../../renderer/saving/picture/pngChunks.ts';

/** One transparent pixel. */
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** The chunks of a PNG, each with whether its check sum is right. */
function chunksOf(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset);
  const chunks: { kind: string; data: Uint8Array; right: boolean }[] = [];
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at);
    const checked = png.subarray(at + 4, at + 8 + length);
    const kind = new TextDecoder().decode(checked.subarray(0, 4));
    chunks.push({ kind, data: checked.subarray(4), right: view.getUint32(at + 8 + length) === reference(checked) });
    at += length + 12;
  }
  return chunks;
}

test('texts of any script and the density stand after the header, each with its check sum', () => {
  const chunks = chunksOf(withTexts(Uint8Array.from(Buffer.from(pixel, 'base64')), { Title: 'Ynys Môn − “κ”' }, 192));
  expect(chunks.map(({ kind }) => kind)).toEqual(['IHDR', 'pHYs', 'iTXt', 'IDAT', 'IEND']);
  expect(chunks.every(({ right }) => right)).toBe(true);
  expect(new TextDecoder().decode(chunks[2]?.data)).toBe('Title\0\0\0\0\0Ynys Môn − “κ”');
  expect(new DataView(Uint8Array.from(chunks[1]?.data ?? []).buffer).getUint32(0)).toBe(7559);
});

test('the check sum is that of every other program', () => {
  const bytes = Uint8Array.from({ length: 999 }, (_, at) => (at * 37) & 0xff);
  expect(crc32(bytes)).toBe(reference(bytes));
});
