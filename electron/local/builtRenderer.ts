import { resolve } from 'node:path';

/** Where `npm run build` puts the interface. */
export const builtRenderer = resolve(import.meta.dirname, '../../out/renderer');
