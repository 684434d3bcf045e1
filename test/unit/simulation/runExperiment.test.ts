import { expect, test } from 'vitest';
import type { Plan } from '../../../db/schema/plan.ts';
import type { ExperimentResult } from '../../../renderer/simulation/results.ts';
import { differenceOn } from '../../../renderer/simulation/risk/differenceOn.ts';
import { runExperiment } from '../../../renderer/simulation/runExperiment.ts';
import { inProcessPort } from '../../support/inProcessPort.ts';
import { simulate } from '../../support/simulate.ts';
import { aLinac, smallPlan } from '../../support/smallPlan.ts';

const plan: Plan = smallPlan({
  warmUpWeeks: 8,
  demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 11_000 }],
  scenarios: [
    {
      id: 'more',
      name: 'More',
      changes: [{ type: 'addMachine', id: '1', machine: aLinac('extra', 'centre'), from: '2028-03-01' }],
    },
  ],
});

test('a scenario is compared at once, from the first replication, and without an interval until the third', async () => {
  const seen: ExperimentResult[] = [];
  const running = runExperiment(
    { plan, scenarioIds: ['more'], seed: 1, replications: 10 },
    [inProcessPort()],
    (soFar) => seen.push(soFar),
  );
  const last = await running.finished;
  expect(seen.map(({ replications }) => replications)).toEqual([1, 2, 3, 4, 6, 8]);
  expect(seen[0].scenarios.map(({ id }) => id)).toEqual(['baseline', 'more']);
  expect(seen[1].comparisons.every(({ ci95, distinguishable }) => ci95 === null && !distinguishable)).toBe(true);
  expect(last).toMatchObject({ replications: 10, requested: 10, finished: true, seed: 1 });
  const wait = last.comparisons.find(({ scope, metric }) => scope === 'network' && metric === 'waitDays');
  expect(wait).toMatchObject({ scenario: 'more', against: 'baseline', distinguishable: true });
  expect(wait?.difference).toBeLessThan(0);
  const [baseline, more] = last.scenarios.map(({ network }) => network);
  expect(more.courses).toEqual(baseline.courses);
  expect(wait?.difference).toBeCloseTo(more.waitDays.mean - baseline.waitDays.mean, 10);
});

test('what builds on a scenario is held against it too, paired, so that the difference between the two has an interval', async () => {
  const twin = { id: 'twin', name: 'Twin', parentId: 'more', changes: [] };
  const built = { ...plan, scenarios: [...plan.scenarios, twin] };
  const { comparisons } = await simulate({
    plan: built,
    scenarioIds: ['more', 'twin'],
    replications: 4,
    builtOn: 'more',
  });
  const of = (scenario: string, against: string) =>
    comparisons.filter((row) => row.scenario === scenario && row.against === against && row.scope === 'network');
  expect(of('twin', 'baseline')).toHaveLength(of('more', 'baseline').length);
  expect(of('twin', 'more').length).toBeGreaterThan(5);
  for (const { difference, ci95, distinguishable } of of('twin', 'more')) {
    expect([difference, ci95, distinguishable]).toEqual([0, [0, 0], false]);
  }
  expect(differenceOn(comparisons, 'twin', 'more', 'waitDays')).toMatchObject({ difference: 0, ci95: [0, 0] });
  expect(differenceOn(comparisons, 'twin', null, 'waitDays')?.difference).toBeLessThan(0);
});

test('a scenario without changes differs in nothing', async () => {
  const twin = { ...plan, scenarios: [{ id: 'twin', name: 'Twin', changes: [] }] };
  const { comparisons } = await simulate({ plan: twin, scenarioIds: ['twin'], replications: 4 });
  expect(comparisons.length).toBeGreaterThan(10);
  for (const { difference, ci95, distinguishable } of comparisons) {
    expect([difference, ci95, distinguishable]).toEqual([0, [0, 0], false]);
  }
});

test('scopes add up to the network, and weeks are Mondays from the plan’s first', async () => {
  const [{ network, centres, pathways, years, machines, weekStarts, bands }] = (
    await simulate({ plan, replications: 3 })
  ).scenarios;
  const sum = (parts: { fractionsDelivered: { mean: number } }[]) =>
    parts.reduce((total, part) => total + part.fractionsDelivered.mean, 0);
  for (const parts of [centres, pathways, years, machines])
    expect(sum(parts)).toBeCloseTo(network.fractionsDelivered.mean, 6);
  expect(network.minutes.delivered.mean).toBeCloseTo(network.fractionsDelivered.mean * 15, 6);
  expect(network.minutes.lost.mean).toBe(0);
  expect(years.map(({ year }) => year)).toEqual([2028, 2029]);
  expect(weekStarts[0]).toBe('2028-02-28');
  expect(bands.network.waitDays.q50).toHaveLength(weekStarts.length);
  expect(bands.centre.queue.q95[5]).toBeGreaterThanOrEqual(bands.centre.queue.q05[5]);
});

test('cancelling gives what has landed', async () => {
  const running = runExperiment(
    { plan, scenarioIds: [], seed: 1, replications: 1000 },
    [inProcessPort()],
    ({ replications }) => {
      if (replications === 2) running.cancel();
    },
  );
  expect(await running.finished).toMatchObject({ replications: 2, requested: 1000, finished: false });
});

test('workers serve one experiment after another, and what is late for the first does not disturb the second', async () => {
  const ports = [inProcessPort(), inProcessPort()];
  const first = runExperiment({ plan, scenarioIds: ['more'], seed: 9, replications: 50 }, ports, () => first.cancel());
  await first.finished;
  const { engine: _, ...second } = await runExperiment(
    { plan, scenarioIds: [], seed: 1, replications: 3 },
    ports,
    () => {},
  ).finished;
  const { engine: __, ...alone } = await simulate({ plan, replications: 3 });
  expect(second).toEqual(alone);
});

test('what goes wrong is said in a sentence', async () => {
  await expect(simulate({ plan, scenarioIds: ['none'], replications: 1 })).rejects.toThrow(
    'there is no scenario "none"',
  );
  await expect(simulate({ plan, replications: 1 }, [])).rejects.toThrow('There is no worker to run the simulation on.');
});
