import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { workerEnv, workerFile } from './bundleWorker.ts';

export type Task = Edits | 'backup' | 'restore' | 'export' | 'migrate' | 'older' | 'recover';
type Edits = 'edit' | 'call' | 'share' | 'full' | 'walk' | 'import';

/**
 * Starts a task, lets it work while `during` goes on, and then kills it as a power switch would. Gives back what it had
 * said by then. A line cut short by the kill was not said.
 */
export async function killAfter(
  task: Task,
  path: string,
  during: (child: ChildProcess, said: () => string, worked: Promise<void>) => Promise<unknown>,
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
  const lines = (count: number) =>
    new Promise<void>((heard) => {
      child.stdout.on('data', () => {
        if (said.split('\n').length > count) heard();
      });
    });
  child.stdout.on('data', (chunk) => {
    said += String(chunk);
  });
  const [ready, worked] = [lines(1), lines(2)];
  await Promise.race([ready, ended]);
  await Promise.race([during(child, () => said, worked), ended]);
  child.kill('SIGKILL');
  const [, signal] = await ended;
  if (signal !== 'SIGKILL') throw new Error(`The worker ended by itself during ${task}: ${complained}`);
  return said.split('\n').slice(1, -1);
}

/**
 * Kills so long after the first piece of work is done, since a program that has just begun thinks longer over that than
 * over dozens that follow; one time in four, whatever it is at then.
 */
export const killDuring = (task: Task, path: string, afterMs: number): Promise<string[]> =>
  killAfter(task, path, async (_child, _said, worked) => {
    if (Math.random() < 0.75) await worked;
    await wait(afterMs);
  });

/** The number of the last line of a kind, or `none`. */
export function last(lines: readonly string[], kind: string, none = 0): number {
  const line = lines.findLast((said) => said.startsWith(`${kind} `));
  return line === undefined ? none : Number(line.slice(kind.length + 1));
}
