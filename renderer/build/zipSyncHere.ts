import { zipSync } from 'fflate';

/** Files by name as a zip archive, made before this answers. */
const zipToArrayBuffer = (files: Record<string, Uint8Array>): Promise<ArrayBufferLike> =>
  Promise.resolve(zipSync(files).buffer);

export default zipToArrayBuffer;
