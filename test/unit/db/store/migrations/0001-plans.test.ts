import { expect, test } from 'vitest';
import { aPlan, atVersion, tablesOf, versionOf } from './atVersion.ts';

test('0001 makes the tables of plans and sources', () => {
  const database = atVersion(1);
  expect(versionOf(database)).toBe(1);
  expect(tablesOf(database)).toEqual([
    'decision_weekday',
    'field_source',
    'given_empty',
    'month_factor',
    'plan',
    'source',
  ]);
});

test('0001 refuses what no plan can hold', () => {
  const database = atVersion(1);
  database.exec(aPlan);
  const refused = (sql: string) => expect(() => database.exec(sql)).toThrow(/constraint failed|cannot store/);
  refused("UPDATE plan SET start_date = 'April'");
  refused("UPDATE plan SET horizon_weeks = 'ten'");
  refused("UPDATE source SET status = 'rumour'");
  refused("INSERT INTO decision_weekday VALUES ('p', 0, 8)");
  refused("INSERT INTO field_source VALUES ('p', 'zones', 'SN1', 'lat', 'nowhere')");
  database.exec("INSERT INTO field_source VALUES ('p', 'zones', 'SN1', 'lat', 's')");
});

test('0001 takes what hangs on a plan away with it', () => {
  const database = atVersion(1);
  database.exec(`${aPlan} DELETE FROM plan`);
  expect(database.prepare('SELECT count(*) FROM source').pluck().get()).toBe(0);
});
