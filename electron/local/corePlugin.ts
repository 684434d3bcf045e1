import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const id = 'virtual:core';
const resolvedId = `\0${id}`;

/**
 * Gives `virtual:core`: the engine's compiled core at this path, as base64. It lies in the worker's own file, so that
 * nothing more is fetched wherever the pages come from.
 */
export function core(path: string): Plugin {
  return {
    name: 'isocentre-core',
    resolveId: (source) => (source === id ? resolvedId : undefined),
    load: (source) =>
      source === resolvedId ? `export default ${JSON.stringify(readFileSync(path, 'base64'))};` : undefined,
  };
}
