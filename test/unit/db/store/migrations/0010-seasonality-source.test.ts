import { expect, test } from 'vitest';
import { aPlan, atVersion, versionOf } from './atVersion.ts';

test('0010 gives plans a source for their seasons, none for those stored before', () => {
  const database = atVersion(10);
  expect(versionOf(database)).toBe(10);
  database.exec(aPlan);
  expect(database.prepare('SELECT seasonality_source_id FROM plan').pluck().all()).toEqual([null]);
});
