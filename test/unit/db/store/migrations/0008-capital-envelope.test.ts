import { expect, test } from 'vitest';
import { aPlan, atVersion, tablesOf, versionOf } from './atVersion.ts';

test('0008 adds a table of its own, empty for plans stored before', () => {
  const before = atVersion(7);
  const database = atVersion(8);
  expect(versionOf(database)).toBe(8);
  expect(tablesOf(database).filter((table) => !tablesOf(before).includes(table))).toEqual(['capital_envelope']);
  database.exec(aPlan);
  expect(database.prepare('SELECT * FROM capital_envelope').all()).toEqual([]);
});

test('0008 keeps one sum of pounds for a financial year, and forgets it with its plan', () => {
  const database = atVersion(8);
  database.exec(aPlan);
  const put = (year: string, pounds: number) =>
    database.prepare("INSERT INTO capital_envelope VALUES ('p', ?, ?)").run(year, pounds);
  put('2027/28', 3_000_000);
  expect(() => put('2027/28', 1)).toThrow('UNIQUE');
  expect(() => put('2028', 1)).toThrow('CHECK');
  expect(() => put('2028/29', -1)).toThrow('CHECK');
  database.exec("DELETE FROM plan WHERE id = 'p'");
  expect(database.prepare('SELECT count(*) FROM capital_envelope').pluck().get()).toBe(0);
});
