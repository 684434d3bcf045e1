import { expect, test } from 'vitest';
import { illustrativePlan } from '../../db/illustrative/illustrativePlan.ts';
import type { Plan } from '../../db/schema/plan.ts';
import { measure } from '../../renderer/simulation/measures/measure.ts';
import { estimate } from '../../renderer/simulation/statistics/estimate.ts';
import { addLoad, askedVariance, meanLoad, newLoadHistory } from '../../renderer/simulation/statistics/loadHistory.ts';
import { mser5 } from '../../renderer/simulation/statistics/mser.ts';
import { meanOf } from '../../renderer/simulation/statistics/queueGrowth.ts';
import { fillWeeks, warmUpNeeded } from '../../renderer/simulation/statistics/warmUpNeeded.ts';
import { networkOf } from '../support/simulate.ts';
import { simulator } from '../support/simulator.ts';
import { weeklyQueues } from '../support/weeklyQueues.ts';

const weeks = 260;
const replications = 11;
const warmUpWeeks = 52;

/**
 * The plan's first day for ever: a warm-up of five years and hardly a plan after it, so that fleet, hours and demand are
 * those of the start throughout, and no seasons, which come back every year and never settle.
 */
function standingStill({ seasonality: _, ...plan }: Plan, busier = 1): Plan {
  const demand = plan.demand.map((row) => ({ ...row, coursesPerYear: row.coursesPerYear * busier }));
  return { ...plan, demand, warmUpWeeks: weeks, horizonWeeks: 1, projects: [], scenarios: [] };
}

/**
 * Judged on courses decided and not started at each week's end, from the empty first day. The queue is the series to
 * look at: everything that must settle is in it, while the waits of those who start early are short by construction and
 * say nothing of those who have not started. MSER-5 looks at the whole network's in each replication, and the middle of
 * its answers counts, since by chance alone it cuts a single series anywhere; a centre's last quarter of warm-up is held
 * against its later years.
 */
async function settling(plan: Plan) {
  const network = await networkOf(plan);
  const simulate = simulator(network);
  const centres = network.centres.map(({ id }) => id);
  const load = newLoadHistory({
    ...{ years: [], pathways: [], machines: [], weekStarts: [], startDate: plan.startDate },
    ...{ centres, warmUpWeeks: weeks, planWeeks: 1 },
  });
  const runs = Array.from({ length: replications }, (_, replication) => {
    const books = simulate(1, replication);
    const queues = weeklyQueues(books, weeks);
    addLoad(load, measure(books).load);
    const total = Float64Array.from({ length: weeks }, (_, week) =>
      queues.reduce((sum, queue) => sum + queue[week], 0),
    );
    const ends = queues.map((queue) => ({ first: meanOf(queue, 39, 13), later: meanOf(queue, 104, weeks - 104) }));
    return { cut: mser5(total), ends };
  });
  return {
    /** Where MSER-5 ends the warm-up; beyond the series where it does not settle. */
    network: middle(runs.map(({ cut }) => (cut.settles ? cut.observations : Number.POSITIVE_INFINITY))),
    centres: centres.map((id, centre) => {
      const settled = runs.reduce((sum, { ends }) => sum + ends[centre].later, 0) / replications;
      const variance = askedVariance(load, centre, 0, weeks);
      return {
        id,
        /** How far the queue of the last quarter of a year's warm-up is from where it settles, as a share of that. */
        shortBy: estimate(runs.map(({ ends }) => (ends[centre].later - ends[centre].first) / settled)).ci95 ?? [0, 0],
        needed: warmUpNeeded({ ...meanLoad(load, centre, 0, weeks), variance }, fillWeeks(plan)),
      };
    }),
  };
}

/** Of an odd number of values. */
const middle = (values: number[]): number => values.toSorted((a, b) => a - b)[(values.length - 1) / 2];

test('52 weeks of warm-up are enough for the illustrative plan: the network settles, and no centre falls short', async () => {
  const plan = illustrativePlan();
  expect(plan.warmUpWeeks).toBe(warmUpWeeks);
  const { network, centres } = await settling(standingStill(plan));
  expect(network).toBeLessThanOrEqual(warmUpWeeks);
  for (const { shortBy, needed } of centres) {
    expect(shortBy[0]).toBeLessThan(0.05);
    expect(needed).toBeLessThanOrEqual(warmUpWeeks);
  }
});

test('with a tenth more demand they are not: wherever a queue falls short, its load has said so', async () => {
  const { network, centres } = await settling(standingStill(illustrativePlan(), 1.1));
  expect(network).toBeGreaterThan(warmUpWeeks);
  const short = centres.filter(({ shortBy }) => shortBy[0] > 0.05);
  expect(short.map(({ id }) => id)).toContain('oxford');
  for (const { needed } of short) expect(needed).toBeGreaterThan(warmUpWeeks);
});
