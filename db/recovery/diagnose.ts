import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { backupsIn } from '../backup/backupFolder.ts';
import { plansIn } from '../backup/contents.ts';
import type { Trouble, TroubleKind } from '../schema/trouble.ts';
import { applicationId } from '../store/applicationId.ts';
import { migrations } from '../store/migrations/migrations.ts';
import { openToLook } from '../store/openToLook.ts';
import { type PlanSummary, readSummaries } from '../store/read/reader.ts';

/**
 * What is wrong with the file of plans, found without changing it; null when it can be opened, when there has never been
 * one, and when it is merely locked or out of reach, which opening it tells better. Of one that is known to be sound only
 * its beginning is read and its list of plans; any other is looked through.
 */
export function diagnose(path: string, backups: string, isKnownSound = false): Trouble | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  const known = (kind: TroubleKind): Trouble => ({
    ...{ kind, path, bytes: stats?.size ?? null, changedAt: stats?.mtime.toISOString() ?? null },
  });
  if (stats === undefined) {
    const wasThere = existsSync(`${path}-wal`) || backupsIn(backups).length > 0;
    return wasThere ? known('gone') : null;
  }
  if (!stats.isFile()) return null;
  if (stats.size === 0) return known('empty');
  try {
    const kind = kindOf(path, backups, isKnownSound);
    return kind && known(kind);
  } catch (error) {
    const code = error instanceof SqliteDatabase.SqliteError ? error.code : '';
    if (code === 'SQLITE_NOTADB') return known('notDatabase');
    // A short read is how a file that was cut off shows itself.
    if (/^SQLITE_(CORRUPT|IOERR_SHORT_READ|ERROR|FORMAT|MISMATCH|TOOBIG)/.test(code)) return known('damaged');
    return null;
  }
}

function kindOf(path: string, backups: string, isKnownSound: boolean): TroubleKind | null {
  const database = openToLook(path);
  try {
    const id = database.pragma('application_id', { simple: true });
    const version = Number(database.pragma('user_version', { simple: true }));
    const tables = database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
    if (id !== applicationId && !(id === 0 && tables === 0)) return 'foreign';
    if (version > migrations.length) return 'newer';
    if (!isKnownSound && database.pragma('quick_check(1)', { simple: true }) !== 'ok') return 'damaged';
    return version > 0 && isOlder(database, backups) ? 'older' : null;
  } finally {
    database.close();
  }
}

/** Whether the newest backup has a plan, or a revision of one, that is not here; after a restore that is as it should be. */
function isOlder(database: Database, folder: string): boolean {
  // Read in any case, so that a list of plans that cannot be read is known before it is asked for.
  const here = new Map(readSummaries(database).map(({ planId, revision }) => [planId, revision]));
  const newest = backupsIn(folder).find(({ reason }) => reason !== 'file');
  if (newest === undefined || newest.reason === 'restore') return false;
  const held = plansIn(join(folder, newest.id));
  return held.ok && held.value.some(({ planId, revision }: PlanSummary) => (here.get(planId) ?? 0) < revision);
}
