import { expect, test } from 'vitest';
import { aPlan, atVersion, tablesOf, versionOf } from './atVersion.ts';

const scenario = "INSERT INTO scenario (plan_id, id, position, name) VALUES ('p', 'slip', 0, 'Slipped');";
const change = (body: string) => `INSERT INTO scenario_change (plan_id, scenario_id, position, body)
  VALUES ('p', 'slip', 0, '${body}')`;

test('0004 makes the tables of scenarios, and keeps what was there', () => {
  const before = atVersion(3);
  const database = atVersion(4);
  expect(versionOf(database)).toBe(4);
  expect(tablesOf(database)).toEqual([...tablesOf(before), 'scenario', 'scenario_change'].toSorted());
});

test('0004 lets an analyst read a change by its columns', () => {
  const database = atVersion(4);
  database.exec(aPlan + scenario);
  const body = { type: 'moveProject', id: 'c1', projectId: 'swap', start: '2028-07-03', why: 'Late', off: true };
  database.exec(change(JSON.stringify(body)));
  expect(
    database.prepare('SELECT id, type, from_date, project_id, why, switched_off FROM scenario_change').get(),
  ).toEqual({
    id: 'c1',
    type: 'moveProject',
    from_date: '2028-07-03',
    project_id: 'swap',
    why: 'Late',
    switched_off: 1,
  });
});

test('0004 refuses a change that is not JSON or has no type, and the name of the plan without changes', () => {
  const database = atVersion(4);
  database.exec(aPlan + scenario);
  expect(() => database.exec(change('later'))).toThrow();
  expect(() => database.exec(change('{"id":"c1"}'))).toThrow('NOT NULL');
  expect(() => database.exec(scenario.replace('slip', 'baseline'))).toThrow('CHECK');
});
