import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const sources = 'renderer/simulation/core/**/*.ts';

/** Where the engine's core is put once it is compiled. */
export const corePath = join(root, 'out', 'core', 'core.wasm');
/** The file beside it that says from which sources. */
export const coreStampPath = join(root, 'out', 'core', 'built-from.txt');

/** Changes with the core's sources. */
export function coreFingerprint(): string {
  const hash = createHash('sha256');
  for (const path of globSync(sources, { cwd: root }).toSorted()) {
    hash.update(`${path.replaceAll('\\', '/')}\n`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

/** Whether the core stands compiled from the sources as they are. */
export const isCoreBuilt = (): boolean =>
  existsSync(corePath) && existsSync(coreStampPath) && readFileSync(coreStampPath, 'utf8') === coreFingerprint();

let held: WebAssembly.Module | undefined;

/** The engine's core under Node, read once. Throws, in a sentence for people, when it does not stand as its sources say. */
export function readCore(): WebAssembly.Module {
  if (held) return held;
  if (!isCoreBuilt())
    throw new Error(
      'The simulation core is not compiled, or is older than its source: run "npm run core" in the folder of Isocentre.',
    );
  held = new WebAssembly.Module(readFileSync(corePath));
  return held;
}
