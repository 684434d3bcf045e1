import fc from 'fast-check';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import { arbitraryPlan } from '../../support/arbitraryPlan.ts';
import { aLinac, aPathway, smallPlan } from '../../support/smallPlan.ts';
import { agreement, mean, type Point, pointsOf } from '../agreement.ts';
import type { Check, Row } from './row.ts';

const group = 'The instant estimate against the simulation';
const because = 'stated bound: the estimate gives a direction, the simulation the figure';
const replications = 4;
const plan = illustrativePlan();

const simulated = new Map<string, Promise<Point[]>>();
/** The baseline is held against every scenario. */
function illustrative(scenarioId: string): Promise<Point[]> {
  const points = simulated.get(scenarioId) ?? pointsOf(plan, scenarioId, replications);
  simulated.set(scenarioId, points);
  return points;
}

const levels: Check[] = ['baseline', ...plan.scenarios.map(({ id }) => id)].map((scenarioId) => ({
  group,
  name: `illustrative plan, ${scenarioId}`,
  run: async () => {
    const points = await illustrative(scenarioId);
    const network = points.filter(({ scope }) => scope === 'network');
    const centres = points.filter(({ scope }) => scope !== 'network');
    const waits = agreement(
      centres.map(({ wait }) => wait),
      centres.map(({ estimatedWait }) => estimatedWait),
    );
    const queues = agreement(
      centres.map(({ queue }) => queue),
      centres.map(({ estimatedQueue }) => estimatedQueue),
    );
    const off = queues.meanAbsolute / mean(centres.map(({ queue }) => queue));
    return [
      {
        ...{ what: `mean wait of the network, ${scenarioId}`, unit: 'days', tolerance: 1.25, because },
        expected: mean(network.map(({ wait }) => wait)),
        found: mean(network.map(({ estimatedWait }) => estimatedWait)),
      },
      row('mean difference in wait, centre by year', 'days', 0, waits.meanAbsolute, 1.25),
      row('correlation of waits, centre by year', '', 1, waits.correlation, 0.4),
      row('mean difference in queue over mean queue, centre by year', '', 0, off, 0.1),
      row('correlation of queues, centre by year', '', 1, queues.correlation, 0.05),
    ];
  },
}));

const row = (what: string, unit: string, expected: number, found: number, tolerance: number): Row => ({
  ...{ what, unit, expected, found, tolerance, because },
});

/** 97.5% point of Student's t with three degrees of freedom: four replications. */
const t975 = 3.182;
/** A difference in a year's mean wait that anybody would act on. */
const tellingDays = 0.2;

/** Of the differences that the simulation tells from noise, how many the estimate has the right way round. */
const directions: Check = {
  group,
  name: 'what the illustrative scenarios change',
  run: async () => {
    const baseline = await illustrative('baseline');
    let told = 0;
    let right = 0;
    for (const { id } of plan.scenarios) {
      for (const point of await illustrative(id)) {
        const before = baseline.find(({ scope, year }) => scope === point.scope && year === point.year);
        if (!before) continue;
        const differences = point.waits.map((wait, index) => wait - (before.waits[index] ?? Number.NaN));
        const difference = mean(differences);
        const variance = mean(differences.map((value) => (value - difference) ** 2)) / (replications - 1);
        if (!(Math.abs(difference) > Math.max(tellingDays, t975 * Math.sqrt(variance)))) continue;
        told++;
        const estimated = point.estimatedWait - before.estimatedWait;
        if (Math.sign(estimated) === Math.sign(difference)) right++;
      }
    }
    // With few to tell there would be nothing to judge by.
    const part = told < 50 ? Number.NaN : right / told;
    return [row(`part of ${told} distinguishable differences whose direction is right`, '', 1, part, 0.08)];
  },
};

/** A centre of matched machines whose courses have 5 or 20 fractions, at a load, for two years. */
const steadyPlan = (machines: number, load: number) => {
  const fractions = 0.5 * 5 + 0.5 * 20;
  const slotsPerYear = machines * (480 / 15) * 365;
  return smallPlan({
    ...{ startDate: '2096-03-01', horizonWeeks: 104, warmUpWeeks: 26 },
    machines: Array.from({ length: machines }, (_, index) =>
      aLinac(`linac-${index}`, 'centre', { matchedGroup: 'group' }),
    ),
    pathways: [
      aPathway('pathway', {
        fractionation: [
          {
            from: null,
            mix: [
              { fractions: 5, share: 0.5 },
              { fractions: 20, share: 0.5 },
            ],
          },
        ],
      }),
    ],
    demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: (load * slotsPerYear) / fractions }],
  });
};

const loads: Check = {
  group,
  name: 'one centre over loads and sizes',
  run: async () => {
    const rows: Row[] = [];
    for (const machines of [1, 4]) {
      for (const load of [0.5, 0.8, 0.9, 0.95]) {
        const points = (await pointsOf(steadyPlan(machines, load), 'baseline', 6)).filter(isNetwork);
        rows.push({
          ...row(`mean wait, ${machines} machines at load ${load}`, 'days', 0, 0, load < 0.9 ? 0.5 : 1),
          expected: mean(points.map(({ wait }) => wait)),
          found: mean(points.map(({ estimatedWait }) => estimatedWait)),
        });
      }
      const over = (await pointsOf(steadyPlan(machines, 1.3), 'baseline', 3)).filter(isNetwork);
      const growth = (of: (point: Point) => number) => over.map(of).reduce((from, to) => to - from);
      rows.push(
        row(
          ...([`growth of the queue in a year over that simulated, ${machines} machines at load 1.3`, '', 1] as const),
          growth(({ estimatedQueue }) => estimatedQueue) / growth(({ queue }) => queue),
          0.12,
        ),
      );
    }
    return rows;
  },
};

const isNetwork = ({ scope }: Point): boolean => scope === 'network';

const randomPlans: Check = {
  group,
  name: 'random small plans, mostly too busy',
  run: async () => {
    const points: Point[] = [];
    for (const random of fc.sample(arbitraryPlan, { numRuns: 40, seed: 5 })) {
      points.push(...(await pointsOf(random, 'baseline', 2)).filter(isNetwork));
    }
    const queues = agreement(
      points.map(({ queue }) => queue),
      points.map(({ estimatedQueue }) => estimatedQueue),
    );
    return [row('rank correlation of mean queues over 40 plans', '', 1, queues.ranks, 0.1)];
  },
};

export const estimateChecks: Check[] = [...levels, directions, loads, randomPlans];
