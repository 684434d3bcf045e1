import { expect, test } from 'vitest';
import { aPlan, atVersion, tablesOf, versionOf } from './atVersion.ts';

test('0012 adds a table of ranges, one for an input, which goes with its plan', () => {
  const database = atVersion(12);
  expect(versionOf(database)).toBe(12);
  expect(tablesOf(database).filter((table) => !tablesOf(atVersion(11)).includes(table))).toEqual(['uncertainty']);
  database.exec(aPlan);
  const put = (input: string, low: number, high: number) =>
    database.prepare("INSERT INTO uncertainty VALUES ('p', ?, ?, ?, 's')").run(input, low, high);
  put('demand', 0.95, 1.05);
  expect(() => put('demand', 1, 2)).toThrow('UNIQUE');
  expect(() => put('growth', 2, 1)).toThrow('CHECK');
  database.exec("DELETE FROM plan WHERE id = 'p'");
  expect(database.prepare('SELECT count(*) FROM uncertainty').pluck().get()).toBe(0);
});
