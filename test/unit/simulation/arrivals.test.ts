import { expect, test } from 'vitest';
import { networkOf } from '../../support/simulate.ts';
import { decisionDrawer } from '../../support/simulator.ts';
import { smallPlan } from '../../support/smallPlan.ts';

const replications = 400;
const perYear = 200;

test.each([1, 3])(
  'decisions come as many as they should, with a variance of %d times that over a year and a week',
  async (dispersion) => {
    const demand = [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: perYear, dispersion }];
    const drawn = decisionDrawer(await networkOf(smallPlan({ demand })));
    const years: number[] = [];
    const weeks: number[] = [];
    for (let replication = 0; replication < replications; replication++) {
      const { decided, decisions } = drawn(1, replication);
      const counts = new Array<number>(52).fill(0);
      for (const day of decided.subarray(0, decisions)) counts[Math.floor(day / 7)]++;
      years.push(decisions);
      weeks.push(...counts);
    }
    for (const [counts, expected] of [
      [years, (perYear * 364) / 365],
      [weeks, (perYear * 7) / 365],
    ] as const) {
      const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
      const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (counts.length - 1);
      // Four standard errors: of the mean, and of a variance of some hundreds of values.
      expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt((dispersion * expected) / counts.length));
      expect(Math.abs(variance / expected / dispersion - 1)).toBeLessThan(0.3);
    }
  },
);
