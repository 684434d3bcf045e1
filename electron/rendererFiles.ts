import { readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

export type RendererFile = { path: string; type: string };

/**
 * The built interface by its address (`/assets/main.js`). Only what is listed here is ever served, so an address
 * that climbs out of the folder is simply not found. Throws when the folder is missing.
 */
export function rendererFiles(folder: string): ReadonlyMap<string, RendererFile> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const address = `/${relative(folder, path).split(sep).join('/')}`;
        return [address, { path, type: types[extname(entry.name)] ?? 'application/octet-stream' }];
      }),
  );
}
