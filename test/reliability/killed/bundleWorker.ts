import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../../..');
const bundled = join(root, 'out', 'reliability');

export const workerFile = join(bundled, 'worker.js');

/** What the worker is started with: compiled once and for all of them. */
export const workerEnv = { ...process.env, NODE_COMPILE_CACHE: join(bundled, 'compiled') };

/** Puts the worker into one file, since a program that is killed at once spends most of its life on its start. */
export default async function bundleWorker(): Promise<void> {
  await build({
    ...{ configFile: false, root, logLevel: 'warn', ssr: { noExternal: true } },
    build: {
      ...{ ssr: join(import.meta.dirname, 'worker.ts'), outDir: bundled },
      rolldownOptions: { external: ['better-sqlite3', /^node:/] },
    },
  });
  await promisify(execFile)(process.execPath, [workerFile, 'warm'], { env: workerEnv });
}
