import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ok, type Result, refuse } from '../schema/problem.ts';
import { codeOf } from '../store/faultCode.ts';
import { faultSentence } from '../store/faultSentence.ts';
import { type BackupName, backupNamed } from './backupName.ts';
import { keptOnLadder } from './ladder.ts';

/** A backup: `id` is its file's name in the folder of backups. */
export type Backup = BackupName & { id: string; bytes: number };

/** The backups in a folder, the newest first; none where there is no folder. */
export function backupsIn(folder: string): Backup[] {
  return filesIn(folder)
    .flatMap((id) => {
      const name = backupNamed(id);
      const stats = name && statSync(join(folder, id), { throwIfNoEntry: false });
      return name && stats?.isFile() ? [{ ...name, id, bytes: stats.size }] : [];
    })
    .toSorted((a, b) => b.number - a.number || b.madeAt.localeCompare(a.madeAt));
}

/** Where a backup is; refused when none is called so any more. */
export const backupAt = (folder: string, id: string): Result<string> =>
  backupsIn(folder).some((backup) => backup.id === id)
    ? ok(join(folder, id))
    : refuse({ path: '', message: 'this backup is no longer there' });

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Takes from the folder what is on no rung of the ladder. Only called once a newer backup stands and is known to be good. */
export function prune(folder: string, say: (line: string) => void): void {
  const backups = backupsIn(folder);
  const kept = keptOnLadder(backups);
  for (const { id } of backups.filter((backup) => !kept.has(backup))) {
    try {
      rmSync(join(folder, id));
    } catch (error) {
      say(`An old backup could not be cleared away: ${faultSentence(error, join(folder, id))}.`);
    }
  }
}

/**
 * What a program that was stopped while it copied has left, among files whose names begin so; not what one that runs now
 * is writing. What cannot be cleared away is no reason not to start.
 */
export function sweep(folder: string, say: (line: string) => void, begins = ''): void {
  for (const file of filesIn(folder).filter((name) => name.startsWith(begins))) {
    const pid = /\.(\d+)\.partial(-journal|-wal|-shm)?$/.exec(file)?.[1];
    if (pid === undefined || (Number(pid) !== process.pid && isRunning(Number(pid)))) continue;
    try {
      rmSync(join(folder, file), { force: true });
    } catch (error) {
      say(`What a stopped program left could not be cleared away: ${faultSentence(error, join(folder, file))}.`);
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
