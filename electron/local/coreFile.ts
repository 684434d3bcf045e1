import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const sources = ['renderer/simulation/core/**/*.ts', 'electron/local/buildCore.ts'];

/** Where the engine's core is put once it is compiled. */
export const corePath = join(root, 'out', 'core', 'core.wasm');
/** The file beside it that says which core this is, and from which sources. */
export const coreStampPath = join(root, 'out', 'core', 'built-from.txt');

/** Changes with the core's sources, and with how they are compiled. */
export function coreFingerprint(): string {
  const hash = createHash('sha256');
  for (const path of globSync(sources, { cwd: root }).toSorted()) {
    hash.update(`${path.replaceAll('\\', '/')}\n`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

/**
 * What that file says of a core and its sources. Both are in it, so that a core which another process puts in place in
 * the meantime, from sources as they were before, is never taken for the one that was compiled from these.
 */
export const coreStamp = (sources: string, core: Uint8Array): string =>
  `${sources} ${createHash('sha256').update(core).digest('hex')}`;

/** The core where it stands compiled from the sources as they are; else null. */
export function builtCore(): Uint8Array<ArrayBuffer> | null {
  if (!existsSync(corePath) || !existsSync(coreStampPath)) return null;
  const core = readFileSync(corePath);
  return readFileSync(coreStampPath, 'utf8') === coreStamp(coreFingerprint(), core) ? core : null;
}

let held: WebAssembly.Module | undefined;

/** The engine's core under Node, read once. Throws, in a sentence for people, when it does not stand as its sources say. */
export function readCore(): WebAssembly.Module {
  if (held) return held;
  const core = builtCore();
  if (core === null)
    throw new Error(
      'The simulation core is not compiled, or is older than its source: run "npm run core" in the folder of Isocentre.',
    );
  held = new WebAssembly.Module(core);
  return held;
}
