import { describe, expect, test } from 'vitest';
import type { Plan } from '../../db/schema/plan.ts';
import type { Estimate, Metrics } from '../../renderer/simulation/results.ts';
import { simulate } from '../support/simulate.ts';
import { aLinac, aPathway, smallPlan } from '../support/smallPlan.ts';
import { meanWaitMDc } from './crommelin.ts';

/**
 * Every combination is its own experiment, so a 95% interval would miss now and then by chance alone; the intervals are
 * widened to 99.9% (1.7 times), and have to be narrow for the test to mean anything.
 */
function expectToCover({ mean, ci95 }: Estimate, exact: number): void {
  const halfWidth = ((ci95?.[1] ?? Number.NaN) - (ci95?.[0] ?? Number.NaN)) / 2;
  expect(halfWidth).toBeLessThan(0.08 * exact);
  expect(Math.abs(mean - exact), `${mean} against ${exact}`).toBeLessThan(1.7 * halfWidth);
}

/** Decisions each day at a load on so many slots, over courses of `fractions` days. */
function plan(load: number, slots: number, fractions: number, machines = 1) {
  const rate = (load * slots) / fractions;
  return {
    rate,
    plan: smallPlan({
      horizonWeeks: 156,
      warmUpWeeks: 104,
      machines: Array.from({ length: machines }, (_, index) =>
        aLinac(`linac-${index}`, 'centre', { minutesPerDay: (slots / machines) * 15 }),
      ),
      pathways: [aPathway('pathway', { fractionation: [{ from: null, mix: [{ fractions, share: 1 }] }] })],
      demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: rate * 365 }],
    }),
  };
}

/** Runs until the mean wait is known to within 4% either way. */
async function untilKnown(reduced: Plan, exact: number): Promise<Metrics> {
  const { scenarios } = await simulate({ plan: reduced, replications: 2000, halfWidthDays: 0.04 * exact });
  return scenarios[0].network;
}

test('the closed form gives the textbook M/D/1', () => {
  for (const load of [0.3, 0.7, 0.95]) expect(meanWaitMDc(load, 1)).toBeCloseTo(load / (2 * (1 - load)), 8);
});

describe('one fraction, K slots a day: those waiting at day ends are an M/D/c queue', () => {
  test.each([
    [1, 0.5],
    [1, 0.8],
    [4, 0.7],
    [4, 0.9],
    [4, 0.95],
    [12, 0.8],
    [12, 0.95],
    [30, 0.95],
  ])('%i slots at load %d', async (slots, load) => {
    const { rate, plan: reduced } = plan(load, slots, 1);
    // A decision is started on the next day at the earliest: its service time in the queue's terms.
    const exact = 1 + meanWaitMDc(rate, slots);
    const network = await untilKnown(reduced, exact);
    expectToCover(network.queue, rate * exact);
    expectToCover(network.waitDays, exact);
  });
});

describe('n fractions of equal length: an M/D/c queue with n days of service', () => {
  test.each([
    [5, 10, 0.8, 1],
    [5, 10, 0.95, 1],
    [15, 30, 0.9, 1],
    [15, 30, 0.9, 3],
    [20, 24, 0.95, 2],
  ])('%i fractions, %i slots, load %d, %i machines', async (fractions, slots, load, machines) => {
    const { rate, plan: reduced } = plan(load, slots, fractions, machines);
    const exact = 1 + fractions * meanWaitMDc(rate * fractions, slots);
    const network = await untilKnown(reduced, exact);
    expectToCover(network.waitDays, exact);
    expectToCover(network.queue, rate * exact);
  });
});
