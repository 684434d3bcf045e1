import { existsSync, statSync } from 'node:fs';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { ok, type Result, refuse } from '../schema/problem.ts';
import { applicationId } from './applicationId.ts';
import { faultProblem } from './faultProblem.ts';
import { migrations } from './migrations/migrations.ts';
import { openToLook } from './openToLook.ts';

/** Older ones have a fault in the write-ahead log that can lose committed changes. */
const leastSqlite = [3, 51, 3] as const;

/** How long another program's transaction is waited for, during which the shell does nothing else. Ours take milliseconds. */
const patienceMs = 2_000;

/**
 * Opens the database at `path`, or makes it. Anything that is not ours to change is refused with a sentence and
 * left exactly as it is: a file of another program or a newer Isocentre's, or what is none. Whether it is damaged within
 * is for `diagnose` to see first.
 */
export function openDatabase(path: string): Result<Database> {
  try {
    const unfit = existsSync(path) && statSync(path).size > 0 ? reasonToLeave(path) : undefined;
    if (unfit !== undefined) return refuse({ path: '', message: unfit });
    return prepared(new SqliteDatabase(path, { timeout: patienceMs }));
  } catch (error) {
    return refuse(faultProblem(error, path));
  }
}

/** Looks at a file without changing it. */
function reasonToLeave(path: string): string | undefined {
  const database = openToLook(path, patienceMs);
  try {
    const id = pragma(database, 'application_id');
    const version = pragma(database, 'user_version');
    const isBlank = id === 0 && tableCount(database) === 0;
    if (id !== applicationId && !isBlank) return `${path} belongs to another program, so it was left alone`;
    if (version > migrations.length) {
      return `${path} was written by a newer Isocentre; update this one to open it. Nothing in it has been changed`;
    }
    return undefined;
  } finally {
    database.close();
  }
}

function prepared(database: Database): Result<Database> {
  try {
    const version =
      database.prepare<[], { version: string }>('SELECT sqlite_version() AS version').get()?.version ?? '';
    if (isOlder(version)) {
      database.close();
      return refuse({
        path: '',
        message: `SQLite ${leastSqlite.join('.')} or newer is needed, and this is ${version}`,
      });
    }
    /** Before the write-ahead log is on, so that the file itself says whose it is from its first moment. */
    if (pragma(database, 'application_id') !== applicationId) database.pragma(`application_id = ${applicationId}`);
    database.pragma('journal_mode = WAL');
    // With a write-ahead log, only this has each transaction wait until the log is on the disk itself, so that what was
    // answered outlives a power cut; the next lower setting waits no sooner than when the log is copied back.
    database.pragma('synchronous = FULL');
    // On a Mac a disk says that it has written when it has not, unless asked so. Other systems know no difference.
    database.pragma('fullfsync = ON');
    database.pragma('checkpoint_fullfsync = ON');
    database.pragma('foreign_keys = ON');
    migrate(database);
    return ok(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Applies what the file does not have yet, each migration whole or not at all. */
export function migrate(database: Database, upTo = migrations.length): void {
  const apply = database.transaction(() => {
    const version = pragma(database, 'user_version');
    const next = migrations.find((migration) => migration.version === version + 1 && migration.version <= upTo);
    if (next === undefined) return false;
    database.exec(next.sql);
    database.pragma(`user_version = ${next.version}`);
    return true;
  });
  while (apply.immediate());
}

const pragma = (database: Database, name: string): number => Number(database.pragma(name, { simple: true }));

function tableCount(database: Database): number {
  return database.prepare<[], { tables: number }>('SELECT count(*) AS tables FROM sqlite_schema').get()?.tables ?? 0;
}

function isOlder(version: string): boolean {
  const parts = version.split('.').map(Number);
  const at = leastSqlite.findIndex((least, index) => (parts[index] ?? 0) !== least);
  return at !== -1 && (parts[at] ?? 0) < (leastSqlite[at] ?? 0);
}
