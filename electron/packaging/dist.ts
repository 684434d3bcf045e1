import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from '../local/build.ts';
import { checksums } from './checksums.ts';
import { unreachable } from './unreachable.ts';

/** `npm run dist`: builds, writes the licences, packages, and tells of each package its size and fingerprint. */
const root = resolve(import.meta.dirname, '../..');
const said: string[] = [];

process.stdout.write(await build());
await import('./writeLicences.ts');
const ended = await packaged(process.argv.slice(2));
if (ended === 0) tellPackages(join(root, 'dist'));
else {
  const why = unreachable(said.join(''));
  process.stderr.write(why === null ? said.join('') : `${why}\n`);
  process.exitCode = 1;
}

/** Runs electron-builder. What it prints is passed on until something fails, which is for `said` to tell. */
async function packaged(args: readonly string[]): Promise<number | null> {
  const script = join(root, 'node_modules', 'electron-builder', 'cli.js');
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['inherit', 'pipe', 'pipe'] });
  const hear = (chunk: Buffer) => {
    const text = chunk.toString();
    if (said.length > 0 || text.includes('⨯')) said.push(text);
    else process.stdout.write(text);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const [code] = await once(child, 'close');
  return code;
}

function tellPackages(folder: string): void {
  if (!existsSync(folder)) return;
  const packages = checksums(folder);
  if (packages.length === 0) return;
  for (const { name, bytes, sha256 } of packages) console.log(`${name}  ${(bytes / 1e6).toFixed(1)} MB  ${sha256}`);
  // As `sha256sum --check` reads them.
  writeFileSync(join(folder, 'SHA256SUMS'), packages.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(''));
}
