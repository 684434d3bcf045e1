import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const sync = fileURLToPath(new URL('zipSyncHere.ts', import.meta.url));

/**
 * Workbooks are zipped where they are made. The library would start workers from scripts in memory for large ones, which
 * our content security policy refuses, and would then wait for ever.
 */
export const zipInPlace = (): Plugin => ({
  name: 'isocentre-zip-in-place',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source.endsWith('/zip/zipToArrayBuffer.js') && importer?.includes('write-excel-file') ? sync : null,
});
