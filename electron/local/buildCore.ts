import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { coreFingerprint, corePath, coreStampPath, isCoreBuilt } from './coreFile.ts';

const root = resolve(import.meta.dirname, '../..');

/** Speed above all; nothing is ever freed, so that no garbage is collected, and no table is checked for its bounds. */
const options = ['-O3', '--runtime', 'stub', '--noAssert', '--enable', 'bulk-memory', '--enable', 'simd'];

/** Compiles the engine's core from AssemblyScript, unless it stands already as compiled from these very sources. */
export function ensureCore(): void {
  if (isCoreBuilt()) return;
  const from = coreFingerprint();
  rmSync(coreStampPath, { force: true });
  mkdirSync(dirname(corePath), { recursive: true });
  // Written under a name of its own first: two that compile at once each put a whole file in place.
  const written = `${corePath}.${process.pid}`;
  const compiler = join(root, 'node_modules', 'assemblyscript', 'bin', 'asc.js');
  const source = join('renderer', 'simulation', 'core', 'core.ts');
  execFileSync(process.execPath, [compiler, source, ...options, '--outFile', written], { cwd: root, stdio: 'inherit' });
  renameSync(written, corePath);
  writeFileSync(coreStampPath, from);
}
