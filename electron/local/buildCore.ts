import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { builtCore, coreFingerprint, corePath, coreStamp, coreStampPath } from './coreFile.ts';

const root = resolve(import.meta.dirname, '../..');

/** Speed above all; nothing is ever freed, so that no garbage is collected, and no table is checked for its bounds. */
const options = ['-O3', '--runtime', 'stub', '--noAssert', '--enable', 'bulk-memory', '--enable', 'simd'];

/**
 * The optimiser that the compiler comes with goes over the core once more, at the level above the compiler's highest: some
 * 4% of a replication. It changes no sum.
 */
const features = ['simd', 'bulk-memory', 'sign-ext', 'mutable-globals', 'nontrapping-float-to-int'];
const optimising = ['-O4', ...features.map((feature) => `--enable-${feature}`)];

/** Compiles the engine's core from AssemblyScript, unless it stands already as compiled from these very sources. */
export function ensureCore(): void {
  if (builtCore() !== null) return;
  const from = coreFingerprint();
  mkdirSync(dirname(corePath), { recursive: true });
  // Written under a name of its own first: two that compile at once each put a whole file in place.
  const written = `${corePath}.${process.pid}`;
  const compiler = join(root, 'node_modules', 'assemblyscript', 'bin', 'asc.js');
  const optimiser = join(dirname(createRequire(compiler).resolve('binaryen')), 'bin', 'wasm-opt');
  const source = join('renderer', 'simulation', 'core', 'core.ts');
  const run = (...command: string[]) => execFileSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  run(compiler, source, ...options, '--outFile', written);
  run(optimiser, written, ...optimising, '-o', written);
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
