import { expect, test } from 'vitest';
import { aCentre, aPlan, atVersion, tablesOf, versionOf } from './atVersion.ts';

const machine = (id: string, columns = '', values = '') =>
  `INSERT INTO machine (plan_id, id, centre_id, name, kind, commissioned_on, design_life_years, minutes_per_day${columns})
   VALUES ('p', '${id}', 'c', 'LA', 'linac', '2020-01-01', 10, 540${values});`;

test('0002 makes the tables of the network, and keeps what was there', () => {
  const before = atVersion(1);
  const database = atVersion(2);
  expect(versionOf(database)).toBe(2);
  expect(tablesOf(database)).toEqual(
    [
      ...tablesOf(before),
      'centre',
      'centre_closure',
      'centre_extra_day',
      'centre_opening_weekday',
      'machine',
      'machine_capability',
      'project',
      'project_stage',
      'trust',
    ].toSorted(),
  );
});

test('0002 holds a machine either among those there are or under the project that brings it', () => {
  const database = atVersion(2);
  database.exec(aPlan + aCentre + machine('m', ', position', ', 0'));
  database.exec(`INSERT INTO project (plan_id, id, position, kind, machine_id, start_date, status)
    VALUES ('p', 'swap', 0, 'replace', 'm', '2028-01-01', 'idea')`);
  database.exec(machine('n', ', brought_by_project_id', ", 'swap'"));
  expect(() => database.exec(machine('x'))).toThrow('CHECK');
  expect(() => database.exec(machine('x', ', position, brought_by_project_id', ", 1, 'swap'"))).toThrow('CHECK');
  database.exec("DELETE FROM project WHERE id = 'swap'");
  expect(database.prepare('SELECT id FROM machine').pluck().all()).toEqual(['m']);
});

test('0002 refuses a machine at no centre, and half a description of its service', () => {
  const database = atVersion(2);
  database.exec(aPlan + aCentre);
  expect(() => database.exec(machine('m', ', position', ', 0').replace("'c'", "'nowhere'"))).toThrow('FOREIGN KEY');
  expect(() => database.exec(machine('m', ', position, service, service_days', ", 0, 'planned', 1"))).toThrow('CHECK');
  database.exec(machine('m', ', position, service, service_days, service_every_weeks', ", 0, 'planned', 1, 4"));
});
