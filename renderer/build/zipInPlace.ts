import type { Plugin } from 'vite';

const here = '\0zip-in-place';

/**
 * Workbooks are zipped where they are made. The library would start workers from scripts in memory for large ones, which
 * our content security policy refuses, and would then wait for ever.
 */
export const zipInPlace = (): Plugin => ({
  name: 'isocentre-zip-in-place',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source.endsWith('/zip/zipToArrayBuffer.js') && importer?.includes('write-excel-file') ? here : null,
  load: (id) =>
    id === here
      ? "import { zipSync } from 'fflate'; export default (files) => Promise.resolve(zipSync(files).buffer);"
      : null,
});
