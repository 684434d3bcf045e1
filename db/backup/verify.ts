import SqliteDatabase, { type Database } from 'better-sqlite3';
import { ok, type Result, refuse } from '../schema/problem.ts';
import { applicationId } from '../store/applicationId.ts';
import { faultSentence } from '../store/faultSentence.ts';
import { migrations } from '../store/migrations/migrations.ts';
import { migrate } from '../store/open.ts';
import { tablesOf } from '../store/tables.ts';

/**
 * Looks through a whole store, table by table, and pauses between them: that its tables are ours, every page of every table
 * and index, every constraint, and that nothing refers to what is not there. Gives back the first fault, or null.
 */
export function* faults(database: Database): Generator<void, string | null> {
  if (database.pragma('application_id', { simple: true }) !== applicationId) return 'it is not a store of plans';
  const version = Number(database.pragma('user_version', { simple: true }));
  if (version > migrations.length) return 'it was written by a newer Isocentre';
  if (version === 0) return 'it is empty';
  // Before anything of it is looked into: what somebody else's tables would have done is not done.
  if (schemaOf(database) !== schemaAt(version)) return 'its tables are not those of a store of plans';
  for (const name of ['sqlite_schema', ...tablesOf(database)]) {
    const damage = String(database.pragma(`integrity_check('${name}')`, { simple: true }));
    if (damage !== 'ok') return 'it is damaged';
    const astray = database.prepare<[string]>('SELECT 1 FROM pragma_foreign_key_check(?)').get(name);
    if (astray !== undefined) return 'parts of it are missing';
    yield;
  }
  return null;
}

/** Nothing but our own tables, so that what is opened from a file brings no triggers or views of somebody else's. */
const schemaOf = (database: Database): string =>
  JSON.stringify(database.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all());

function schemaAt(version: number): string {
  const database = new SqliteDatabase(':memory:');
  try {
    migrate(database, version);
    return schemaOf(database);
  } finally {
    database.close();
  }
}

/** The same for a file that nobody else uses, which is made to stand alone, without a journal beside it. */
export function* fileFaults(path: string): Generator<void, string | null> {
  let database: Database | null = null;
  try {
    database = new SqliteDatabase(path, { fileMustExist: true });
    database.pragma('journal_mode = DELETE');
    return yield* faults(database);
  } catch (error) {
    return faultSentence(error, 'it');
  } finally {
    database?.close();
  }
}

const verdict = (fault: string | null): Result<null> =>
  fault === null ? ok(null) : refuse({ path: '', message: fault });

/** Looks through a file and lets everything else go on between its tables. */
export async function verified(path: string): Promise<Result<null>> {
  const looking = fileFaults(path);
  for (;;) {
    const { done, value } = looking.next();
    if (done) return verdict(value);
    await new Promise((resume) => setImmediate(resume));
  }
}

/** Looks through a file at one go, where nothing may go on before it is known to be good. */
export function verifiedNow(path: string): Result<null> {
  const looking = fileFaults(path);
  for (;;) {
    const { done, value } = looking.next();
    if (done) return verdict(value);
  }
}
