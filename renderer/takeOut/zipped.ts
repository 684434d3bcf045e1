import { strToU8, zipSync } from 'fflate';

/** Text files as one zip. */
export const zipped = (files: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync(Object.fromEntries([...files].map(([name, content]) => [name, strToU8(content)]))));
