import { expect, test } from 'vitest';
import { aPlan, atVersion, tablesOf, versionOf } from './atVersion.ts';

test('0015 adds the contents that a plan was saved with, each once, which go with their plan', () => {
  const database = atVersion(15);
  expect(versionOf(database)).toBe(15);
  expect(tablesOf(database).filter((table) => !tablesOf(atVersion(14)).includes(table))).toEqual(['saved_point']);
  database.exec(aPlan);
  const put = database.prepare("INSERT INTO saved_point VALUES ('p', ?, '2026-11-28T12:00:00Z')");
  put.run('a'.repeat(64));
  expect(() => put.run('a'.repeat(64))).toThrow('UNIQUE');
  expect(() => put.run('a')).toThrow('CHECK');
  database.exec("DELETE FROM plan WHERE id = 'p'");
  expect(database.prepare('SELECT count(*) FROM saved_point').pluck().get()).toBe(0);
});
