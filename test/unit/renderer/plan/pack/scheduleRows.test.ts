import { expect, test } from 'vitest';
import type { Change } from '../../../../../db/schema/change.ts';
import { mapNetwork } from '../../../../../renderer/plan/map/mapNetwork.ts';
import { projectRows, stageRows } from '../../../../../renderer/plan/pack/scheduleRows.ts';
import { addition, linac, network, replacement } from '../fleet/network.ts';

const first = replacement(linac('LA1'), '2028-05-01', { financialYear: '2028/29' });
const second = replacement(linac('LA2'), '2029-01-01');
const changes: Change[] = [
  { id: 'a', type: 'moveProject', projectId: first.id, start: '2029-05-07' },
  { id: 'b', type: 'cancelProject', projectId: second.id },
  { id: 'c', type: 'addProject', project: addition(linac('LA9'), '2028-01-03') },
];
const plan = { ...network([first, second]), scenarios: [{ id: 's', name: 'Tried', changes }] };

test('the schedule of a scenario says what it moved, added and cancelled, with first and last days', () => {
  const rows = projectRows(mapNetwork(plan, 's').plan, plan);
  expect(
    rows.map(({ project, starts, ends, change, financialYear }) => [project.id, starts, ends, change, financialYear]),
  ).toEqual([
    ['add-LA9', '2028-01-03', '2028-08-13', 'added', '2027/28'],
    ['replace-LA2', '2029-01-01', '2029-08-12', 'cancelled', '2028/29'],
    ['replace-LA1', '2029-05-07', '2029-12-16', 'planned for 1 May 2028', '2029/30'],
  ]);
  expect(rows[2]).toMatchObject({ centre: 'North', name: 'Replace LA1', weeks: 32, weeksOut: 20 });
});

test('stages follow each other without a day between, those of cancelled projects left out', () => {
  const stages = stageRows(projectRows(mapNetwork(plan, 's').plan, plan));
  expect(stages.filter(({ projectId }) => projectId === 'replace-LA2')).toEqual([]);
  const own = stages.filter(({ projectId }) => projectId === 'replace-LA1');
  expect(own.map(({ stage, starts, ends, weeks, outOfService }) => [stage, starts, ends, weeks, outOfService])).toEqual(
    [
      ['Order', '2029-05-07', '2029-07-29', 12, false],
      ['Bunker works', '2029-07-30', '2029-09-23', 8, true],
      ['Commissioning', '2029-09-24', '2029-12-16', 12, true],
    ],
  );
});
