import { describe, expect, test } from 'vitest';
import { newGenerator, nextUniform, seedGenerator } from '../../../renderer/simulation/random/sfc32.ts';
import { estimate, ratioEstimate } from '../../../renderer/simulation/statistics/estimate.ts';
import { preciseEnough } from '../../../renderer/simulation/statistics/stopping.ts';
import { t975 } from '../../../renderer/simulation/statistics/student.ts';
import { simulate } from '../../support/simulate.ts';
import { aLinac, smallPlan } from '../../support/smallPlan.ts';

/** Normal draws (Box and Muller) with mean 7 and standard deviation 2, from a seed of their own. */
function normals(seed: number): () => number {
  const generator = newGenerator();
  seedGenerator(generator, seed);
  return () => {
    const radius = Math.sqrt(-2 * Math.log(1 - nextUniform(generator)));
    return 7 + 2 * radius * Math.cos(2 * Math.PI * nextUniform(generator));
  };
}

/** As counted by one replication of a single course. */
const counted = (values: readonly number[]) => values.map((top) => ({ top, bottom: 1 }));

const holds = (ci95: [number, number] | null, truth: number) => ci95 !== null && ci95[0] <= truth && truth <= ci95[1];

describe('of many 95% intervals, 95 in 100 hold the truth', () => {
  test.each([3, 4, 10, 40])('with %i replications', (replications) => {
    const draw = normals(replications);
    const runs = 20_000;
    let held = 0;
    for (let run = 0; run < runs; run++) {
      if (holds(estimate(Array.from({ length: replications }, draw)).ci95, 7)) held++;
    }
    // Three standard errors of a share of 0.95 over so many runs.
    expect(Math.abs(held / runs - 0.95)).toBeLessThan(3 * Math.sqrt((0.95 * 0.05) / runs));
  });

  test.each([10, 40, 100])('of a ratio of sums where few or many may start, with %i replications', (replications) => {
    const draw = normals(replications);
    const generator = newGenerator();
    seedGenerator(generator, replications);
    const runs = 10_000;
    // From one to eight start, and where more do each waits longer: half the mean square of their number over its mean.
    const truth = 7 + 25.5 / 4.5 / 2;
    const held = { sums: 0, means: 0 };
    for (let run = 0; run < runs; run++) {
      const runsCounted = Array.from({ length: replications }, () => {
        const bottom = 1 + Math.floor(8 * nextUniform(generator));
        return { top: bottom * (draw() + bottom / 2), bottom };
      });
      if (holds(ratioEstimate(runsCounted).ci95, truth)) held.sums++;
      if (holds(estimate(runsCounted.map(({ top, bottom }) => top / bottom)).ci95, truth)) held.means++;
    }
    expect(held.sums / runs).toBeGreaterThan(0.925);
    expect(held.sums / runs).toBeLessThan(0.96);
    // What was done before: with many replications the interval all but always misses.
    if (replications === 100) expect(held.means / runs).toBeLessThan(0.5);
  });

  test.each([4, 2, 1, 0.6])('or hardly fewer when runs stop by themselves at a half-width of %f', (halfWidth) => {
    const draw = normals(Math.round(halfWidth * 1000));
    const runs = 3000;
    let held = 0;
    for (let run = 0; run < runs; run++) {
      const values: number[] = [];
      while (!preciseEnough(counted(values), halfWidth)) values.push(draw());
      if (holds(estimate(values).ci95, 7)) held++;
    }
    expect(held / runs).toBeGreaterThan(0.925);
    expect(held / runs).toBeLessThan(0.97);
  });
});

test('a run stops at the first replication at which the half-width is reached, and not before the tenth', () => {
  const draw = normals(5);
  const values = Array.from({ length: 200 }, draw);
  const at = values.findIndex((_, index) => preciseEnough(counted(values.slice(0, index)), 0.5));
  const halfWidth = (count: number) => {
    const { ci95 } = estimate(values.slice(0, count));
    return ci95 === null ? Number.POSITIVE_INFINITY : (ci95[1] - ci95[0]) / 2;
  };
  expect(halfWidth(at)).toBeLessThanOrEqual(0.5);
  for (let count = 10; count < at; count++) expect(halfWidth(count)).toBeGreaterThan(0.5);
  expect(preciseEnough(counted(values.slice(0, 9)), 1000)).toBe(false);
  expect(preciseEnough(counted(values.slice(0, 10)), 1000)).toBe(true);
});

test('points of Student’s t to five figures', () => {
  // Published tables, e.g. NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, and Fisher and Yates.
  const printed: [number, number][] = [
    [3, 3.18245],
    [9, 2.26216],
    [13, 2.16037],
    [14, 2.14479],
    [19, 2.09302],
    [24, 2.0639],
    [39, 2.02269],
    [59, 2.001],
    [119, 1.9801],
  ];
  for (const [degrees, point] of printed) expect(t975(degrees)).toBeCloseTo(point, 4);
});

describe('a paired difference', () => {
  const plan = smallPlan({
    warmUpWeeks: 8,
    demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 11_000 }],
    scenarios: [
      {
        id: 'more',
        name: 'More',
        changes: [{ type: 'addMachine', id: '1', machine: aLinac('extra', 'centre'), from: '2028-12-01' }],
      },
    ],
  });

  test('is that of every replication with its own, so that its interval is narrower than of independent runs', async () => {
    const { scenarios, comparisons } = await simulate({ plan, scenarioIds: ['more'], replications: 12 });
    const width = ({ ci95 }: { ci95: [number, number] | null }) => (ci95 === null ? Number.NaN : ci95[1] - ci95[0]);
    const [before, after] = scenarios.map(({ network }) => network.queue);
    const queue = comparisons.find(({ scope, metric }) => scope === 'network' && metric === 'queue');
    if (!queue) throw new Error('The queue is not compared.');
    expect(queue.difference).toBeCloseTo(after.mean - before.mean, 10);
    expect(width(queue)).toBeLessThan(0.7 * Math.hypot(width(before), width(after)));
    expect(queue.distinguishable).toBe(queue.ci95 !== null && queue.ci95[1] < 0);
    expect(queue.distinguishable).toBe(true);
  });
});
