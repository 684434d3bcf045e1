import { expect, test } from 'vitest';
import { aPlan, atVersion, tablesOf, versionOf } from './atVersion.ts';

const entry = "INSERT INTO change_log VALUES ('p', 2, '2026-01-01', 'name', 'Label', NULL, '[]')";

test('0005 makes the change log, and keeps what was there', () => {
  const before = atVersion(4);
  const database = atVersion(5);
  expect(versionOf(database)).toBe(5);
  expect(tablesOf(database)).toEqual([...tablesOf(before), 'change_log'].toSorted());
});

test('0005 holds one entry for each revision of a plan that is there', () => {
  const database = atVersion(5);
  expect(() => database.exec(entry)).toThrow('FOREIGN KEY');
  database.exec(aPlan);
  database.exec(entry);
  expect(() => database.exec(entry)).toThrow('UNIQUE');
});
