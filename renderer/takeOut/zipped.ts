import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';

/** Text files as one zip. */
export const zipped = (files: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync(Object.fromEntries([...files].map(([name, content]) => [name, strToU8(content)]))));

/** The same where files are too long to hold: each comes in pieces, which are packed as they are made. */
export function zippedPieces(files: ReadonlyMap<string, Iterable<string>>): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(new Uint8Array(chunk));
  });
  for (const [name, pieces] of files) {
    const file = new ZipDeflate(name, { level: 4 });
    zip.add(file);
    for (const piece of pieces) file.push(strToU8(piece));
    file.push(new Uint8Array(0), true);
  }
  zip.end();
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
