import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { workerEnv, workerFile } from './bundleWorker.ts';

export type Task = 'edit' | 'call' | 'share' | 'full' | 'walk' | 'import' | 'migrate' | 'backup' | 'restore' | 'export';

/**
 * Starts a task, lets it work while `during` goes on, and then kills it as a power switch would. Gives back what it had
 * said by then. A line cut short by the kill was not said.
 */
export async function killAfter(
  task: Task,
  path: string,
  during: (child: ChildProcess, said: () => string) => Promise<unknown>,
): Promise<string[]> {
  const child = spawn(process.execPath, [workerFile, task, path], {
    env: workerEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
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
  await Promise.race([during(child, () => said), ended]);
  child.kill('SIGKILL');
  const [, signal] = await ended;
  if (signal !== 'SIGKILL') throw new Error(`The worker ended by itself during ${task}: ${complained}`);
  return said.split('\n').slice(1, -1);
}

export const killDuring = (task: Task, path: string, afterMs: number): Promise<string[]> =>
  killAfter(task, path, () => wait(afterMs));

/** The number of the last line of a kind, or `none`. */
export function last(lines: readonly string[], kind: string, none = 0): number {
  const line = lines.findLast((said) => said.startsWith(`${kind} `));
  return line === undefined ? none : Number(line.slice(kind.length + 1));
}
