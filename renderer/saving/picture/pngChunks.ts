const signature = 8;

/** The check sum that each chunk of a PNG ends with (CRC-32, as ISO 3309 and the PNG specification's annex D have it). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

function chunk(kind: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(latin(kind), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/** International text under a keyword of Latin letters, not compressed: `iTXt` of the PNG specification. */
const textChunk = (keyword: string, text: string): Uint8Array =>
  chunk('iTXt', joined([latin(keyword), Uint8Array.of(0, 0, 0, 0, 0), new TextEncoder().encode(text)]));

/** How many pixels make a metre, so that a page sets the picture at its own size. */
function densityChunk(pixelsPerInch: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(pixelsPerInch / 0.0254);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  view.setUint8(8, 1);
  return chunk('pHYs', data);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** A PNG with texts and its density right after its header, where readers look first. */
export function withTexts(
  png: Uint8Array,
  texts: Readonly<Record<string, string>>,
  pixelsPerInch: number,
): Uint8Array<ArrayBuffer> {
  const headerEnds = signature + 12 + new DataView(png.buffer, png.byteOffset).getUint32(signature);
  const added = [
    densityChunk(pixelsPerInch),
    ...Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text)),
  ];
  return joined([png.subarray(0, headerEnds), ...added, png.subarray(headerEnds)]);
}
