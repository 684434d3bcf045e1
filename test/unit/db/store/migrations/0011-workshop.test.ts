import { expect, test } from 'vitest';
import { aPlan, atVersion, tablesOf, versionOf } from './atVersion.ts';

const record = (kind: string) =>
  `INSERT INTO workshop_record (plan_id, id, position, kind, text, recorded_at, scenario_id, scenario_name, inputs_hash)
   VALUES ('p', 'r1', 0, '${kind}', 'Bring LA3 forward', '2026-11-28T14:32:05+00:00', 'gone', 'LA3 early', 'ab');
   INSERT INTO workshop_figure (plan_id, record_id, position, label, value) VALUES ('p', 'r1', 0, 'Mean wait', '21.3');`;

test('0011 adds tables of steps and of what was decided', () => {
  const before = tablesOf(atVersion(10));
  const database = atVersion(11);
  expect(versionOf(database)).toBe(11);
  expect(tablesOf(database).filter((name) => !before.includes(name))).toEqual([
    'storyboard_compared',
    'storyboard_step',
    'workshop_figure',
    'workshop_record',
  ]);
});

test('0011 keeps a decision whose scenario is gone, takes its figures with it, and refuses another kind', () => {
  const database = atVersion(11);
  database.exec(aPlan + record('decision'));
  database.exec("DELETE FROM workshop_record WHERE id = 'r1'");
  expect(database.prepare('SELECT count(*) FROM workshop_figure').pluck().get()).toBe(0);
  expect(() => database.exec(record('rumour'))).toThrow('CHECK');
});
