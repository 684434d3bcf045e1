import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { builtCore, coreFingerprint, corePath, coreStamp, coreStampPath } from './coreFile.ts';

const root = resolve(import.meta.dirname, '../..');

/** Speed above all; nothing is ever freed, so that no garbage is collected, and no table is checked for its bounds. */
const options = ['-O3', '--runtime', 'stub', '--noAssert', '--enable', 'bulk-memory', '--enable', 'simd'];

/** Compiles the engine's core from AssemblyScript, unless it stands already as compiled from these very sources. */
export function ensureCore(): void {
  if (builtCore() !== null) return;
  const from = coreFingerprint();
  mkdirSync(dirname(corePath), { recursive: true });
  // Written under a name of its own first: two that compile at once each put a whole file in place.
  const written = `${corePath}.${process.pid}`;
  const compiler = join(root, 'node_modules', 'assemblyscript', 'bin', 'asc.js');
  const source = join('renderer', 'simulation', 'core', 'core.ts');
  execFileSync(process.execPath, [compiler, source, ...options, '--outFile', written], { cwd: root, stdio: 'inherit' });
  // Sources that were changed while they were read may have been read before, after, or some of each.
  if (coreFingerprint() !== from) {
    rmSync(written);
    ensureCore();
    return;
  }
  const core = readFileSync(written);
  renameSync(written, corePath);
  writeFileSync(coreStampPath, coreStamp(from, core));
}
