import { expect, test } from 'vitest';
import { aCentre, aPlan, atVersion, tablesOf, versionOf } from './atVersion.ts';

const patients = `
  INSERT INTO zone (plan_id, id, position, name, lat, lon) VALUES ('p', 'z', 0, 'Zone', 51, -1);
  INSERT INTO flow (plan_id, position, zone_id) VALUES ('p', 0, 'z');
  INSERT INTO flow_share VALUES ('p', 0, 0, 'c', 1);`;

test('0003 makes the tables of pathways, zones, demand and flows, and keeps what was there', () => {
  const before = atVersion(2);
  const database = atVersion(3);
  expect(versionOf(database)).toBe(3);
  expect(tablesOf(database)).toEqual(
    [
      ...tablesOf(before),
      'backlog',
      'benchmark',
      'demand',
      'flow',
      'flow_share',
      'fractionation',
      'mutual_aid',
      'pathway',
      'pathway_capability',
      'pathway_imaging',
      'travel',
      'zone',
      'zone_population',
    ].toSorted(),
  );
});

test('0003 ties flows to zones and centres, and shares to their flow', () => {
  const database = atVersion(3);
  database.exec(aPlan + aCentre + patients);
  expect(() => database.exec("INSERT INTO flow_share VALUES ('p', 0, 1, 'nowhere', 0)")).toThrow('FOREIGN KEY');
  expect(() => database.exec('UPDATE flow_share SET share = 1.5')).toThrow('CHECK');
  expect(() => database.exec("DELETE FROM zone WHERE id = 'z'")).toThrow('FOREIGN KEY');
  database.exec('DELETE FROM flow');
  expect(database.prepare('SELECT count(*) FROM flow_share').pluck().get()).toBe(0);
});

test('0003 lets a whole list be replaced within one transaction', () => {
  const database = atVersion(3);
  database.exec(aPlan + aCentre + patients);
  database.exec(`BEGIN; DELETE FROM zone;
    INSERT INTO zone (plan_id, id, position, name, lat, lon) VALUES ('p', 'z', 0, 'Renamed', 51, -1); COMMIT`);
  expect(database.prepare('SELECT name FROM zone').pluck().all()).toEqual(['Renamed']);
});
