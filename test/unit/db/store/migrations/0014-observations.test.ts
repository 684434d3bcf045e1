import { expect, test } from 'vitest';
import { aPlan, atVersion, tablesOf, versionOf } from './atVersion.ts';

test('0014 adds what was observed by month, keeps no count under five, and goes with its plan', () => {
  const database = atVersion(14);
  expect(versionOf(database)).toBe(14);
  const added = tablesOf(database).filter((table) => !tablesOf(atVersion(13)).includes(table));
  expect(added.toSorted()).toEqual(['observation', 'observed_month']);
  database.exec(aPlan);
  const run = (sql: string) => database.prepare(sql).run();
  const month = (of: string, count: string, value = 'NULL') =>
    run(`INSERT INTO observed_month VALUES ('p', 'o', 0, '${of}', ${count}, ${value}, NULL)`);
  run("INSERT INTO observation VALUES ('p', 'o', 0, 'waitDays', NULL, NULL, NULL, NULL, NULL)");
  month('2026-04', '31', '14.5');
  month('2026-05', 'NULL');
  expect(() => month('2026-06', '4')).toThrow('CHECK');
  expect(() => month('2026-06', 'NULL', '9')).toThrow('CHECK');
  expect(() => month('2026-04', '31')).toThrow('UNIQUE');
  expect(() => run("INSERT INTO observation VALUES ('p', 'q', 1, 'waitDays', 't', 'c', NULL, NULL, NULL)")).toThrow(
    'CHECK',
  );
  database.exec("DELETE FROM plan WHERE id = 'p'");
  for (const table of added) {
    expect([table, database.prepare(`SELECT count(*) FROM ${table}`).pluck().get()]).toEqual([table, 0]);
  }
});
