import { expect, test } from 'vitest';
import { simulate } from '../../support/simulate.ts';
import { aCentre, aLinac, aPathway, smallPlan } from '../../support/smallPlan.ts';

const imagedAndPlanned = smallPlan({
  centres: [aCentre('centre', { plansPerDay: 6 })],
  machines: [aLinac('linac', 'centre'), aLinac('ct', 'centre', { kind: 'ctSimulator', minutesPerDay: 240 })],
  pathways: [
    aPathway('pathway', {
      fractionation: [{ from: null, mix: [{ fractions: 5, share: 1 }] }],
      imaging: [{ kind: 'ctSimulator', minutes: 40 }],
      planning: { minDays: 2, modeDays: 3, maxDays: 6 },
    }),
  ],
  demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 1600 }],
});

test('the parts of waits add up to the waits, and minutes and starts to those of the centre', async () => {
  const { scenarios } = await simulate({ plan: imagedAndPlanned, replications: 1 });
  const [{ bands, causes, centres }] = scenarios;
  const { starts, untilScan, planning, forMachine, had, lost } = causes.centre;
  for (const [week, wait] of bands.centre.waitDays.mean.entries()) {
    const parts = untilScan[week] + planning[week] + forMachine[week];
    if (Number.isNaN(wait)) expect(starts[week]).toBe(0);
    else expect(parts).toBeCloseTo(wait, 3);
    if (!Number.isNaN(wait))
      expect(Math.min(untilScan[week], planning[week], forMachine[week])).toBeGreaterThanOrEqual(0);
  }
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
  expect(sum(starts)).toBe(centres[0].starts.mean);
  expect(sum(had)).toBeCloseTo(centres[0].minutes.available.mean, 3);
  expect(sum(lost)).toBeCloseTo(centres[0].minutes.lost.mean, 3);
});

test('a course that waits for a scanner is told from one that waits for a plan', async () => {
  const partOf = async (scannerMinutes: number, plansPerDay: number) => {
    const plan = {
      ...imagedAndPlanned,
      centres: [aCentre('centre', { plansPerDay })],
      machines: [
        aLinac('linac', 'centre'),
        aLinac('ct', 'centre', { kind: 'ctSimulator', minutesPerDay: scannerMinutes }),
      ],
    };
    const { scenarios } = await simulate({ plan, replications: 1 });
    const { untilScan, planning } = scenarios[0].causes.centre;
    return { scan: untilScan[20], plan: planning[20] };
  };
  const [fewScans, fewPlans] = [await partOf(160, 8), await partOf(480, 4)];
  expect(fewScans.scan).toBeGreaterThan(10);
  expect(fewScans.scan).toBeGreaterThan(2 * fewScans.plan);
  expect(fewPlans.plan).toBeGreaterThan(10);
  expect(fewPlans.plan).toBeGreaterThan(2 * fewPlans.scan);
});

test('minutes lost without notice are told of the week, and asked minutes come from decisions', async () => {
  const plan = smallPlan({
    machines: [aLinac('one', 'centre'), aLinac('two', 'centre')],
    scenarios: [
      {
        id: 'down',
        name: 'Down',
        changes: [{ type: 'machineDown', id: '1', machineId: 'two', from: '2028-06-05', until: '2028-06-19' }],
      },
    ],
  });
  const { scenarios } = await simulate({ plan, scenarioIds: ['down'], replications: 2 });
  const [baseline, down] = scenarios.map(({ causes }) => causes.centre);
  const week = scenarios[0].weekStarts.indexOf('2028-06-05');
  expect([...down.lost.subarray(week - 1, week + 3)]).toEqual([0, 7 * 480, 7 * 480, 0]);
  expect(down.had[week]).toBe(baseline.had[week] - 7 * 480);
  expect(down.asked).toEqual(baseline.asked);
  expect(baseline.asked.reduce((sum, minutes) => sum + minutes, 0)).toBeCloseTo(
    scenarios[0].network.fractionsDemanded.mean * 15,
    3,
  );
});
