import Database from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import { migrate } from '../../../../../db/store/open.ts';

/** A database as it is after the migration of this number, with foreign keys enforced. */
export function atVersion(version: number): Database.Database {
  const database = new Database(':memory:');
  onTestFinished(() => {
    database.close();
  });
  database.pragma('foreign_keys = ON');
  migrate(database, version);
  return database;
}

export const versionOf = (database: Database.Database): unknown => database.pragma('user_version', { simple: true });

export const tablesOf = (database: Database.Database): unknown[] =>
  database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all();

/** A plan with a source, and from version 2 a trust and a centre, to hang other rows on. */
export const aPlan = `INSERT INTO plan (id, name, start_date, horizon_weeks, warm_up_weeks, revision, added_at, saved_at)
  VALUES ('p', 'Plan', '2027-04-01', 520, 52, 1, '2026-01-01', '2026-01-01');
  INSERT INTO source (plan_id, id, position, title, status) VALUES ('p', 's', 0, 'Survey', 'local');`;
export const aCentre = `INSERT INTO trust (plan_id, id, position, name) VALUES ('p', 't', 0, 'Trust');
  INSERT INTO centre (plan_id, id, position, trust_id, name, lat, lon, bunkers, open_on_bank_holidays)
  VALUES ('p', 'c', 0, 't', 'Centre', 51, -1, 2, 0);`;
