import { expect, test } from 'vitest';
import { simulate } from '../support/simulate.ts';
import { aLinac, aPathway, smallPlan } from '../support/smallPlan.ts';

test('without demand nothing happens and every minute stays free', async () => {
  const plan = smallPlan({ demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 0 }] });
  const { network, bands } = (await simulate({ plan, replications: 4 })).scenarios[0];
  for (const figure of [
    network.courses,
    network.starts,
    network.fractionsDelivered,
    network.queue,
    network.utilisation,
  ]) {
    expect(figure).toEqual({ mean: 0, ci95: [0, 0] });
  }
  expect(network.minutes.available.mean).toBe(480 * 364);
  expect(network.waitDays.mean).toBeNaN();
  expect(bands.network.waitDays.q50.every(Number.isNaN)).toBe(true);
  expect(bands.network.queue.q95.every((value) => value === 0)).toBe(true);
});

test.each([
  ['no machine', []],
  ['a machine without minutes', [aLinac('linac', 'centre', { minutesPerDay: 0 })]],
  ['a machine gone before the start', [aLinac('linac', 'centre', { outOfService: '2027-01-01' })]],
])('without capacity (%s) everybody waits', async (_, machines) => {
  const plan = smallPlan({ machines });
  const { network } = (await simulate({ plan, replications: 3 })).scenarios[0];
  expect(network.starts.mean).toBe(0);
  expect(network.fractionsDelivered.mean).toBe(0);
  expect(network.courses.mean).toBeGreaterThan(900);
  // Decisions come evenly, so on average half of them have been made.
  expect(network.queue.mean / network.courses.mean).toBeCloseTo(0.5, 1);
});

test('capacity that comes late is used by those who have waited', async () => {
  const plan = smallPlan({ machines: [aLinac('linac', 'centre', { inService: '2028-09-01' })] });
  const { network } = (await simulate({ plan, replications: 3 })).scenarios[0];
  expect(network.starts.mean / network.courses.mean).toBeGreaterThan(0.99);
  expect(network.waitDays.mean).toBeGreaterThan(30);
});

test.each([40_000, 1e9, 1e12, 1e300])('whoever takes %s days to plan is never treated', async (days) => {
  const planning = { minDays: days, modeDays: days, maxDays: days };
  const plan = smallPlan({ pathways: [aPathway('pathway', { planning })] });
  const { network } = (await simulate({ plan, replications: 1 })).scenarios[0];
  expect(network.starts.mean).toBe(0);
  expect(network.courses.mean).toBeGreaterThan(900);
});
