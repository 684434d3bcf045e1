import { expect, test } from 'vitest';
import { aPlan, atVersion, tablesOf, versionOf } from './atVersion.ts';

const layer = `INSERT INTO boundaries (plan_id, id, position, name, source_id) VALUES ('p', 'lad', 0, 'Districts', 's');`;
const area = (outline: string) =>
  `INSERT INTO boundary_area (plan_id, boundaries_id, position, code, name, outline)
   VALUES ('p', 'lad', 0, 'E06000045', 'Southampton', '${outline}');`;

test('0009 adds a table of layers of boundaries and one of their areas', () => {
  const before = tablesOf(atVersion(8));
  const database = atVersion(9);
  expect(versionOf(database)).toBe(9);
  expect(tablesOf(database).filter((name) => !before.includes(name))).toEqual(['boundaries', 'boundary_area']);
});

test('0009 takes an outline with its layer, goes with it, and refuses what is not JSON', () => {
  const database = atVersion(9);
  database.exec(aPlan + layer + area('{"type":"Polygon","coordinates":[]}'));
  database.exec("DELETE FROM boundaries WHERE id = 'lad'");
  expect(database.prepare('SELECT count(*) FROM boundary_area').pluck().get()).toBe(0);
  database.exec(layer);
  expect(() => database.exec(area('south of here'))).toThrow('CHECK');
});
