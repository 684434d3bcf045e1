import { expect, test } from 'vitest';
import type { Change } from '../../../../../db/schema/change.ts';
import { uncosted } from '../../../../../renderer/plan/cost/uncosted.ts';
import { changeLanes, lanesWords } from '../../../../../renderer/plan/pack/changeLanes.ts';
import { scenarioSentences } from '../../../../../renderer/plan/scenarios/changeSentence.ts';
import { addition, linac, network, replacement } from '../fleet/network.ts';

const send = (id: string, from: string): Change => ({
  ...{ id, type: 'divertFlow', zoneId: '*', pathwayId: '*', fromCentreId: 'north', toCentreId: 'south' },
  ...{ share: 0.2, from },
});

const lanesOf = (changes: Change[]) => {
  const scenario = { id: 's', name: 'Tried', changes };
  const plan = { ...network([replacement(linac('LA1'), '2028-05-01')]), scenarios: [scenario] };
  return { plan, scenario, lanes: changeLanes(plan, scenarioSentences(plan, scenario)) };
};

test('a project that is moved lies at its new dates with the old beside it, and one that is cancelled at its own', () => {
  const { lanes } = lanesOf([
    { id: 'a', type: 'moveProject', projectId: 'replace-LA1', start: '2029-05-07' },
    { id: 'b', type: 'cancelProject', projectId: 'replace-LA1', off: true },
  ]);
  // Thirty-two weeks in all.
  expect(lanes).toEqual([
    {
      ...{ first: 1, last: 1, shape: 'work', off: false, from: '2029-05-07', until: '2029-12-17' },
      was: { from: '2028-05-01', until: '2028-12-11' },
    },
    { first: 2, last: 2, shape: 'cancelled', off: true, from: '2028-05-01', until: '2028-12-11', was: null },
  ]);
});

test('changes of one kind that hold at the same time share a lane, and others do not', () => {
  const { lanes, plan } = lanesOf([
    send('a', '2028-01-03'),
    send('b', '2028-01-03'),
    send('c', '2029-01-01'),
    { id: 'd', type: 'centreDown', centreId: 'north', from: '2029-01-01', until: '2029-01-15' },
  ]);
  expect(lanes.map(({ first, last, until }) => [first, last, until])).toEqual([
    [1, 2, null],
    [3, 3, null],
    [4, 4, '2029-01-15'],
  ]);
  expect(lanesWords(plan, 'Tried', lanes)).toBe(
    'What “Tried” changes begins to tell between 3 January 2028 and 1 January 2029; some of it lasts until the plan ends.',
  );
});

test('what a scenario builds without a project that pays for it is told, unless it is switched off', () => {
  const of = (changes: Change[]) => {
    const { plan, scenario } = lanesOf(changes);
    return uncosted(plan, scenario);
  };
  const machine = (id: string, off: boolean): Change => ({
    ...{ id, type: 'addMachine', machine: linac(`new-${id}`), from: '2029-01-01', off },
  });
  const project = (capitalCost: number | undefined): Change => ({
    ...{ id: 'p', type: 'addProject' },
    project: { ...addition(linac('LA9'), '2029-01-01'), ...(capitalCost !== undefined && { capitalCost }) },
  });
  expect(of([machine('a', false), machine('b', false), project(undefined)])).toBe(
    'adds 2 machines and adds a project without a capital cost',
  );
  expect(of([machine('a', true), project(3e6), send('c', '2028-01-03')])).toBe(null);
});
