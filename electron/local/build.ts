import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { ensureCore } from './buildCore.ts';

const root = resolve(import.meta.dirname, '../..');
const stamp = join(root, 'out', 'built-from.txt');
const sources = ['electron', 'renderer', 'db', 'assets', 'electron.vite.config.ts', 'package-lock.json'];

/** Builds what the shells serve, unless it stands already as built from these very sources. */
export async function ensureBuilt(say: (line: string) => void): Promise<void> {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) return;
  say('Building the planner (only when its sources have changed)…');
  await build();
}

/** Builds what the shells serve. What the builder printed is in the error when it fails. */
export async function build(): Promise<string> {
  const from = fingerprint();
  rmSync(stamp, { force: true });
  ensureCore();
  const script = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const { stdout } = await promisify(execFile)(process.execPath, [script, 'build', '--logLevel', 'warn'], {
    cwd: root,
  });
  writeFileSync(stamp, from);
  return stdout;
}

/** Changes whenever a source file is added, removed or written. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of sources.flatMap(filesUnder).toSorted()) {
    const { mtimeMs, size } = statSync(join(root, path));
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}
