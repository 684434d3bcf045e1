import { expect, test } from 'vitest';
import { aCentre, aPlan, atVersion, tablesOf, versionOf } from './atVersion.ts';

const aPathway = `INSERT INTO pathway (plan_id, id, position, name, intent, category, target_days, priority, minutes_first,
  minutes_later, pattern) VALUES ('p', 'bone', 0, 'Bone', 'palliative', 3, 14, 1, 20, 10, 'daily');`;

test('0006 adds two figures, which plans stored before leave out', () => {
  const before = atVersion(5);
  const database = atVersion(6);
  expect(versionOf(database)).toBe(6);
  expect(tablesOf(database)).toEqual(tablesOf(before));
  database.exec(aPlan + aCentre + aPathway);
  expect(database.prepare('SELECT urgent FROM pathway').pluck().all()).toEqual([null]);
  expect(database.prepare('SELECT overtime_minutes_per_day FROM centre').pluck().all()).toEqual([null]);
});

test('0006 refuses an urgency that is neither yes nor no, and overtime longer than a day', () => {
  const database = atVersion(6);
  database.exec(aPlan + aCentre + aPathway);
  database.exec('UPDATE pathway SET urgent = 0; UPDATE centre SET overtime_minutes_per_day = 90.5');
  expect(() => database.exec('UPDATE pathway SET urgent = 2')).toThrow('CHECK');
  expect(() => database.exec('UPDATE centre SET overtime_minutes_per_day = -1')).toThrow('CHECK');
  expect(() => database.exec('UPDATE centre SET overtime_minutes_per_day = 1441')).toThrow('CHECK');
});
