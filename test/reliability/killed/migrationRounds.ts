import { strictEqual } from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { migrations } from '../../../db/store/migrations/migrations.ts';
import { migrate } from '../../../db/store/open.ts';
import { lookInto, sound } from './found.ts';
import { killDuring, last } from './killing.ts';
import { moment, type Round } from './round.ts';

/** Each migration in turn: the store is in the form before it or after it, with what was in it, and can be opened. */
export function migrationRounds(folder: string): Round {
  const schemas = migrations.map((_, version) => schemaAt(version)).concat(schemaAt(migrations.length));
  return async (round) => {
    const version = round % migrations.length;
    const path = join(folder, `form-${version}`);
    if (!existsSync(path)) inForm(version, path);
    const said = await killDuring('migrate', path, moment());
    const copy = last(said, 'at');
    if (copy > 0) migratedWhole(`${path}-${copy}`, version, schemas);
    for (let used = 1; used <= copy + 1; used += 1) {
      for (const end of ['', '-wal', '-shm']) rmSync(`${path}-${used}${end}`, { force: true });
    }
  };
}

function migratedWhole(path: string, version: number, schemas: readonly string[]): void {
  const database = new SqliteDatabase(path);
  const found = Number(database.pragma('user_version', { simple: true }));
  strictEqual(found === version || found === version + 1, true);
  strictEqual(schemaOf(database), schemas[found]);
  database.close();
  sound(path);
  lookInto(path, (store) => strictEqual(store.listPlans().length, version === 0 ? 0 : 1));
}

/** A store as an Isocentre of that form left it, with a plan in it. */
export function inForm(version: number, path: string): void {
  const database = new SqliteDatabase(path);
  database.pragma('application_id = 0x49736f63');
  fill(database, version);
  database.close();
}

function fill(database: SqliteDatabase.Database, version: number): void {
  if (version === 0) return;
  migrate(database, 1);
  database.exec(`INSERT INTO plan (id, name, start_date, horizon_weeks, warm_up_weeks, revision, added_at, saved_at)
    VALUES ('p', 'Plan', '2027-04-01', 520, 52, 1, '2026-01-01', '2026-01-01')`);
  migrate(database, version);
}

function schemaAt(version: number): string {
  const database = new SqliteDatabase(':memory:');
  fill(database, version);
  const schema = schemaOf(database);
  database.close();
  return schema;
}

const schemaOf = (database: SqliteDatabase.Database): string =>
  JSON.stringify(database.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all());
