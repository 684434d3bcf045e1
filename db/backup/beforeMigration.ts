import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ok, type Result, refuse, refusedAfter } from '../schema/problem.ts';
import { applicationId } from '../store/applicationId.ts';
import { faultProblem } from '../store/faultProblem.ts';
import { isDamage } from '../store/faultSentence.ts';
import { migrations } from '../store/migrations/migrations.ts';
import { openToLook } from '../store/openToLook.ts';
import { backupsIn } from './backupFolder.ts';
import { backupFile } from './backupName.ts';
import { copyStoreNow } from './copyStore.ts';

/**
 * Makes a backup of a store that is of an older form, before it is opened and thereby brought up to this one's. Refuses
 * when none can be made: the store is then not to be opened. Does nothing with any other file.
 */
export function backUpBeforeMigration(path: string, folder: string, now = new Date()): Result<null> {
  if (!existsSync(path) || statSync(path).size === 0) return ok(null);
  try {
    const database = openToLook(path);
    try {
      if (database.pragma('application_id', { simple: true }) !== applicationId) return ok(null);
      const version = Number(database.pragma('user_version', { simple: true }));
      if (version === 0 || version >= migrations.length) return ok(null);
      mkdirSync(folder, { recursive: true });
      const madeAt = `${now.toISOString().slice(0, 19)}Z`;
      const name = backupFile({ number: (backupsIn(folder)[0]?.number ?? 0) + 1, madeAt, reason: 'migration' });
      const copied = copyStoreNow(database, join(folder, name));
      return copied.ok ? copied : refusedAfter(notWithout, copied);
    } finally {
      database.close();
    }
  } catch (error) {
    // A file that is damaged or none of ours is for whoever opens it to tell of.
    if (isDamage(error)) return ok(null);
    return refuse(faultProblem(error, path, notWithout));
  }
}

const notWithout =
  "the plans are to be brought into this Isocentre's form, which is not done without a backup, and none could be made: ";
