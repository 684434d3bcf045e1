import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'vite';

export type Task = 'edit' | 'call' | 'walk' | 'import' | 'migrate';

const root = resolve(import.meta.dirname, '../../..');
const bundled = join(root, 'out', 'reliability');
const env = { ...process.env, NODE_COMPILE_CACHE: join(bundled, 'compiled') };

/** Bundled into one file first, and compiled once, since a killed program spends most of its life on its start. */
const worker = build({
  ...{ configFile: false, root, logLevel: 'warn', ssr: { noExternal: true } },
  build: {
    ...{ ssr: join(import.meta.dirname, 'worker.ts'), outDir: bundled },
    rolldownOptions: { external: ['better-sqlite3', /^node:/] },
  },
}).then(() => join(bundled, 'worker.js'));

/**
 * Starts a task and kills it, as a power switch would, `afterMs` after its work has begun. Gives back what it had said
 * by then. A line cut short by the kill was not said.
 */
export async function killDuring(task: Task, path: string, afterMs: number): Promise<string[]> {
  const child = spawn(process.execPath, [await worker, task, path], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let complained = '';
  child.stderr.on('data', (chunk) => {
    complained += String(chunk);
  });
  const ended = once(child, 'close');
  const ready = new Promise<void>((begun) => {
    child.stdout.on('data', (chunk) => {
      said += String(chunk);
      if (said.startsWith('ready\n')) begun();
    });
  });
  await Promise.race([ready, ended]);
  await wait(afterMs);
  child.kill('SIGKILL');
  const [, signal] = await ended;
  if (signal !== 'SIGKILL') throw new Error(`The worker ended by itself during ${task}: ${complained}`);
  return said.split('\n').slice(1, -1);
}

/** The number of the last line of a kind, or `none`. */
export function last(lines: readonly string[], kind: string, none = 0): number {
  const line = lines.findLast((said) => said.startsWith(`${kind} `));
  return line === undefined ? none : Number(line.slice(kind.length + 1));
}
