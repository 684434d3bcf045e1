import { expect, test } from 'vitest';
import { illustrativePlan } from '../../db/illustrative/illustrativePlan.ts';
import { contentHash } from '../../db/schema/hash.ts';
import { measure } from '../../renderer/simulation/measures/measure.ts';
import type { ExperimentResult } from '../../renderer/simulation/results.ts';
import { runExperiment } from '../../renderer/simulation/runExperiment.ts';
import { inProcessPort } from '../support/inProcessPort.ts';
import { networkOf, simulate } from '../support/simulate.ts';
import { simulator } from '../support/simulator.ts';
import { aLinac, smallPlan } from '../support/smallPlan.ts';

const plan = smallPlan({
  machines: ['linac', 'partner'].map((id) =>
    aLinac(id, 'centre', {
      minutesPerDay: 270,
      matchedGroup: 'group',
      service: { everyWeeks: 4, days: 1 },
      breakdown: { meanDaysBetween: 9, repairHoursMedian: 1.5, repairHours95th: 8, ageingPerYear: 0.05 },
      urgentReserve: { share: 0.05, releaseDays: 1 },
    }),
  ),
  demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 10_000, dispersion: 2 }],
  scenarios: [
    {
      id: 'more',
      name: 'More',
      changes: [{ type: 'addMachine', id: '1', machine: aLinac('extra', 'centre'), from: '2028-06-01' }],
    },
    {
      id: 'down',
      name: 'Down',
      changes: [{ type: 'machineDown', id: '1', machineId: 'linac', from: '2028-06-01', until: '2028-07-01' }],
    },
  ],
});
const experiment = { plan, scenarioIds: ['more', 'down'], seed: 3, replications: 12 };

/** A result without what may differ from run to run. */
const substance = ({ engine: _, ...result }: ExperimentResult) => result;

/** Answers come back after turns of the event loop that a small generator chooses. */
function shuffled(seed: number): () => Promise<void> {
  let state = seed;
  return async () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    for (let turns = state % 7; turns > 0; turns--) await new Promise((resolve) => setTimeout(resolve));
  };
}

test('the same result bit for bit on any number of workers, in whatever order they answer', async () => {
  const alone = substance(await runExperiment(experiment, [inProcessPort()], () => {}).finished);
  for (const workers of [2, 3, 5]) {
    const ports = Array.from({ length: workers }, (_, index) => inProcessPort(shuffled(workers * 100 + index)));
    expect(substance(await runExperiment(experiment, ports, () => {}).finished)).toEqual(alone);
  }
});

test('a run stops at the same replication whatever the number of workers', async () => {
  const patient = { ...experiment, replications: 500, halfWidthDays: 1 };
  const results = await Promise.all(
    [1, 3].map((workers) => {
      const ports = Array.from({ length: workers }, (_, index) => inProcessPort(shuffled(index)));
      return runExperiment(patient, ports, () => {}).finished;
    }),
  );
  expect(results[0].replications).toBeLessThan(500);
  expect(substance(results[1])).toEqual(substance(results[0]));
});

test('common random numbers: another machine leaves every decision and its attributes unchanged', async () => {
  const drawn = await Promise.all(
    ['baseline', 'more'].map(async (id) => {
      const { courses } = simulator(await networkOf(plan, id))(3, 0);
      const { count, decided, zone, pathway, fractions, centreDraw, planningDraw, turn } = courses;
      return [decided, zone, pathway, fractions, centreDraw, planningDraw, turn].map((column) =>
        column.slice(0, count),
      );
    }),
  );
  expect(drawn[1]).toEqual(drawn[0]);
});

test('doubling one zone’s demand leaves everyone else as they were', async () => {
  const base = illustrativePlan();
  const [{ zoneId, pathwayId }] = base.demand;
  const busier = {
    ...base,
    horizonWeeks: 52,
    scenarios: [
      {
        id: 'busier',
        name: 'Busier',
        changes: [{ type: 'changeDemand' as const, id: '1', zoneId, pathwayId, factor: 2, from: base.startDate }],
      },
    ],
  };
  const others = await Promise.all(
    ['baseline', 'busier'].map(async (id) => {
      const { network, courses } = simulator(await networkOf(busier, id))(1, 0);
      const rows = Array.from({ length: courses.count }, (_, row) => row);
      return rows
        .filter(
          (row) =>
            base.zones[courses.zone[row]].id !== zoneId || network.pathways[courses.pathway[row]].id !== pathwayId,
        )
        .map((row) => [courses.decided[row], courses.zone[row], courses.pathway[row], courses.turn[row]].join());
    }),
  );
  expect(others[1]).toEqual(others[0]);
  expect(others[0].length).toBeGreaterThan(10_000);
});

test('what replications measure is pinned: a change to it is a change to the simulation', async () => {
  const measured = [];
  for (const id of ['baseline', 'more', 'down']) {
    const run = simulator(await networkOf(plan, id));
    const { totals, machines, waits, load } = measure(run(3, 0));
    measured.push([totals, machines, waits, load].map((values) => [...values]));
  }
  expect(contentHash(measured)).toMatchInlineSnapshot(
    `"b647e515cba3fc90c1fb5fabfbaf8361233803947fa8efa27efa5ff779a8f5ff"`,
  );
});

test('results are pinned: a change to them, or to how they are summed up, is a new version of the engine', async () => {
  const { scenarios, comparisons, engine } = await simulate(experiment);
  expect(engine.version).toMatchInlineSnapshot(`"0.2.3"`);
  expect(contentHash([scenarios.map(({ network }) => network), comparisons])).toMatchInlineSnapshot(
    `"22e666f5ce99434e20ec5a69ad2219717fb6adc3225c0851be2418d785b707cf"`,
  );
});
