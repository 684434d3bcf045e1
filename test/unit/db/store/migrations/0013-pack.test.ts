import { expect, test } from 'vitest';
import { aPlan, atVersion, tablesOf, versionOf } from './atVersion.ts';

test('0013 adds how a pack is made, risks rated 1 to 5, and the packs made, all of which go with their plan', () => {
  const database = atVersion(13);
  expect(versionOf(database)).toBe(13);
  const added = tablesOf(database).filter((table) => !tablesOf(atVersion(12)).includes(table));
  expect(added.toSorted()).toEqual(['pack', 'pack_made', 'pack_scenario', 'pack_section', 'risk']);
  database.exec(aPlan);
  const run = (sql: string) => database.prepare(sql).run();
  run("INSERT INTO pack VALUES ('p', 'draft', '0.1', NULL, 1, NULL, 0, 0.035, NULL, 1)");
  run("INSERT INTO pack_scenario VALUES ('p', 0, 'a')");
  run("INSERT INTO pack_section VALUES ('p', 0, 'summary', 1, NULL)");
  run("INSERT INTO risk VALUES ('p', 'r', 0, 'Delay', 3, 4, NULL, NULL)");
  run("INSERT INTO pack_made VALUES ('p', '2026-11-28T12:00:00Z', 4, 'draft', NULL)");
  expect(() => run("INSERT INTO risk VALUES ('p', 's', 1, 'Delay', 6, 4, NULL, NULL)")).toThrow('CHECK');
  expect(() => run("INSERT INTO pack_section VALUES ('p', 1, 'summary', 1, NULL)")).toThrow('UNIQUE');
  database.exec("DELETE FROM plan WHERE id = 'p'");
  for (const table of added) {
    expect([table, database.prepare(`SELECT count(*) FROM ${table}`).pluck().get()]).toEqual([table, 0]);
  }
});
