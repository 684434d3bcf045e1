import { expect, test } from 'vitest';
import { aPlan, atVersion, versionOf } from './atVersion.ts';

test('0017 gives steps a part of their view, none for those stored before', () => {
  const database = atVersion(17);
  expect(versionOf(database)).toBe(17);
  database.exec(`${aPlan}
    INSERT INTO storyboard_step (plan_id, id, position, title, view) VALUES ('p', 's', 0, 'What if?', 'compare');`);
  expect(database.prepare('SELECT focus_part FROM storyboard_step').pluck().all()).toEqual([null]);
});
