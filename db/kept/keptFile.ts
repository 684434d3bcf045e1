import SqliteDatabase, { type Database } from 'better-sqlite3';
import { clear } from '../files/sqliteFiles.ts';
import { ok, type Result, refuse } from '../schema/problem.ts';

/** The file beside the plans in which results are kept. It throws what SQLite throws. */
export type KeptFile = {
  find(family: string, parts: readonly string[]): Uint8Array<ArrayBuffer> | null;
  keep(family: string, parts: readonly string[], bytes: Uint8Array, mostBytes: number): void;
  /** Whether the file itself is at fault, and not merely busy, full or out of reach. */
  isDamage(error: unknown): boolean;
  close(): void;
};

/** 'Isor' in ASCII. */
const applicationId = 0x49736f72;
/** Of the tables below; a file of another form is thrown away. */
const form = 2;
/** Nobody waits long for what can be worked out anew. */
const patienceMs = 200;

const tables = `
  CREATE TABLE made (version TEXT NOT NULL) STRICT;
  CREATE TABLE kept (
    id INTEGER PRIMARY KEY,
    family TEXT NOT NULL,
    parts TEXT NOT NULL, -- sorted, with a space between
    used INTEGER NOT NULL, -- the higher, the later
    size INTEGER NOT NULL,
    UNIQUE (family, parts)
  ) STRICT;
  -- Apart, since a row is written whole when anything in it changes, and being used is a change.
  CREATE TABLE content (
    id INTEGER PRIMARY KEY REFERENCES kept ON DELETE CASCADE,
    bytes BLOB NOT NULL
  ) STRICT;
  CREATE INDEX kept_used ON kept (used);
`;

const now = '(SELECT coalesce(max(used), 0) + 1 FROM kept)';

/**
 * Another program's file is refused and left alone; one that is damaged, or another version's, gives way to a new one,
 * and so does any other that was found damaged while it was used (`spoilt`). `mended` tells of damage.
 */
export function openKeptFile(
  path: string,
  version: string,
  spoilt = false,
): Result<{ file: KeptFile; mended: boolean }> {
  try {
    const found = spoilt ? 'damaged' : usable(path, version);
    if (found === 'foreign') return refuse({ path, message: `${path} belongs to another program` });
    let database = found;
    if (database === 'old' || database === 'damaged') {
      clear(path);
      database = made(path, version);
    }
    return ok({ file: over(database), mended: found === 'damaged' });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse({ path, message: `${path} cannot be used (${reason})` });
  }
}

/** The file as it stands; `old` (or empty) and `damaged` give way to a new one. */
function usable(path: string, version: string): Database | 'foreign' | 'old' | 'damaged' {
  const database = new SqliteDatabase(path, { timeout: patienceMs });
  try {
    const id = database.pragma('application_id', { simple: true });
    const count = database.prepare<[], { tables: number }>('SELECT count(*) AS tables FROM sqlite_schema').get();
    if (id !== applicationId) {
      database.close();
      return count?.tables === 0 ? 'old' : 'foreign';
    }
    const by = database.prepare<[], { version: string }>('SELECT version FROM made').get()?.version;
    if (database.pragma('user_version', { simple: true }) === form && by === version) return database;
    database.close();
    return 'old';
  } catch (error) {
    database.close();
    if (isDamage(error)) return 'damaged';
    throw error;
  }
}

function made(path: string, version: string): Database {
  const database = new SqliteDatabase(path, { timeout: patienceMs });
  database.pragma('journal_mode = WAL');
  database.transaction(() => {
    database.exec(tables);
    database.prepare('INSERT INTO made (version) VALUES (?)').run(version);
    database.pragma(`application_id = ${applicationId}`);
    database.pragma(`user_version = ${form}`);
  })();
  return database;
}

function over(database: Database): KeptFile {
  // What a power cut takes is worked out anew, so no write waits for the disk.
  database.pragma('synchronous = NORMAL');
  database.pragma('journal_size_limit = 8388608');
  database.pragma('foreign_keys = ON');
  type Entry = { id: number; parts: string };
  const entries = database.prepare<[string], Entry>('SELECT id, parts FROM kept WHERE family = ?');
  const read = database.prepare<[number], { bytes: Buffer }>('SELECT bytes FROM content WHERE id = ?');
  const use = database.prepare<[number]>(`UPDATE kept SET used = ${now} WHERE id = ?`);
  const write = database.prepare<[string, string, number], { id: number }>(
    `INSERT INTO kept (family, parts, used, size) VALUES (?, ?, ${now}, ?)
     ON CONFLICT DO UPDATE SET used = excluded.used, size = excluded.size RETURNING id`,
  );
  const fill = database.prepare<[number, Buffer]>('INSERT OR REPLACE INTO content (id, bytes) VALUES (?, ?)');
  const trim = database.prepare<[number]>(
    `DELETE FROM kept WHERE id IN
       (SELECT id FROM (SELECT id, sum(size) OVER (ORDER BY used DESC) AS together FROM kept) WHERE together > ?)`,
  );
  const put = database.transaction((family: string, parts: readonly string[], bytes: Uint8Array, most: number) => {
    const blob = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const row = write.get(family, [...parts].sort().join(' '), blob.length);
    if (row) fill.run(row.id, blob);
    trim.run(most);
  });
  /** What was read is good where this cannot be written: another program writes, the disk is full, or nothing may. */
  const noteUse = (id: number) => {
    try {
      use.run(id);
    } catch (error) {
      if (isDamage(error)) throw error;
    }
  };
  return {
    find(family, parts) {
      const [fewest] = entries
        .all(family)
        .map(({ id, parts: held }) => ({ id, held: held.split(' ') }))
        .filter(({ held }) => parts.every((part) => held.includes(part)))
        .sort((a, b) => a.held.length - b.held.length);
      const found = fewest && read.get(fewest.id);
      if (fewest) noteUse(fewest.id);
      // A copy, since a Buffer says of itself in JSON that it is one.
      return found ? new Uint8Array(found.bytes) : null;
    },
    keep: (family, parts, bytes, mostBytes) => put.immediate(family, parts, bytes, mostBytes),
    isDamage,
    close: () => {
      database.close();
    },
  };
}

/** A missing table or column (`SQLITE_ERROR`) counts: only damage takes them away. */
const isDamage = (error: unknown): boolean =>
  error instanceof SqliteDatabase.SqliteError && /^SQLITE_(CORRUPT|NOTADB|ERROR|FORMAT)/.test(error.code);
