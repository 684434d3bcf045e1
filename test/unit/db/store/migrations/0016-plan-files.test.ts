import { expect, test } from 'vitest';
import { aPlan, atVersion, tablesOf, versionOf } from './atVersion.ts';

test('0016 adds the file that a plan was opened from, one for a plan, which goes with it', () => {
  const database = atVersion(16);
  expect(versionOf(database)).toBe(16);
  expect(tablesOf(database).filter((table) => !tablesOf(atVersion(15)).includes(table))).toEqual(['plan_file']);
  database.exec(aPlan);
  const put = database.prepare("INSERT INTO plan_file VALUES ('p', '/share/a.plan.json', ?)");
  expect(() => put.run('a')).toThrow('CHECK');
  put.run('a'.repeat(64));
  expect(() => put.run('b'.repeat(64))).toThrow('UNIQUE');
  database.exec("DELETE FROM plan WHERE id = 'p'");
  expect(database.prepare('SELECT count(*) FROM plan_file').pluck().get()).toBe(0);
});
