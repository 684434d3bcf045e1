import type { Plan } from '../../db/schema/plan.ts';
import { readCore } from '../../electron/local/coreFile.ts';
import { bankHolidays } from '../../renderer/simulation/calendar/bankHolidays.ts';
import { compile } from '../../renderer/simulation/compile/compile.ts';
import { calendarYears } from '../../renderer/simulation/compile/timeline.ts';
import { newEstimator } from '../../renderer/simulation/estimate/estimator.ts';
import { measure } from '../../renderer/simulation/measures/measure.ts';
import { weeklyMetrics } from '../../renderer/simulation/measures/measures.ts';
import { resolvedBy } from '../support/resolved.ts';
import { simulator } from '../support/simulator.ts';

/** One place in one plan year: mean wait (days) and mean queue (courses), simulated and estimated. */
export type Point = {
  scope: string;
  year: number;
  /** Mean wait of each replication, and their mean. */
  waits: number[];
  wait: number;
  queue: number;
  estimatedWait: number;
  estimatedQueue: number;
};

const weeksPerYear = 52;

/** Simulates and estimates a scenario and holds the two against each other, year by year, at every place. */
export async function pointsOf(plan: Plan, scenarioId: string, replications: number): Promise<Point[]> {
  const resolved = resolvedBy(plan, scenarioId);
  const holidays = await bankHolidays(...calendarYears(plan));
  const network = compile(resolved, holidays);
  const simulate = simulator(network);
  const weekly = Array.from({ length: replications }, (_, replication) => measure(simulate(1, replication)).weekly);
  const { scopes } = newEstimator(holidays, readCore())(resolved);
  const { weeks } = network.timeline;
  const years = Math.max(1, Math.floor(weeks / weeksPerYear));
  return ['network', ...network.centres.map(({ id }) => id)].flatMap((scope, row) =>
    Array.from({ length: years }, (_, year): Point => {
      const from = year * weeksPerYear;
      const until = year === years - 1 ? weeks : from + weeksPerYear;
      const of = (metric: (typeof weeklyMetrics)[number]) =>
        weekly.map((values) => {
          const first = (row * weeklyMetrics.length + weeklyMetrics.indexOf(metric)) * weeks;
          return mean(values.subarray(first + from, first + until));
        });
      const waits = of('waitDays');
      return {
        ...{ scope, year, waits, wait: mean(waits), queue: mean(of('queue')) },
        estimatedWait: mean(scopes[scope]?.waitDays.subarray(from, until) ?? []),
        estimatedQueue: mean(scopes[scope]?.queue.subarray(from, until) ?? []),
      };
    }),
  );
}

/** Mean of the values that are any. */
export function mean(values: ArrayLike<number>): number {
  const known = Array.from(values).filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** How well estimates agree with what they stand for. */
export type Agreement = { meanAbsolute: number; bias: number; correlation: number; ranks: number };

/** Pairs in which either is NaN are left out. */
export function agreement(simulated: readonly number[], estimated: readonly number[]): Agreement {
  const pairs = simulated.flatMap((found, index) => {
    const guess = estimated[index] ?? Number.NaN;
    return Number.isNaN(found) || Number.isNaN(guess) ? [] : [[found, guess] as const];
  });
  const ours = pairs.map(([, guess]) => guess);
  const theirs = pairs.map(([found]) => found);
  const differences = pairs.map(([found, guess]) => guess - found);
  return {
    meanAbsolute: mean(differences.map(Math.abs)),
    bias: mean(differences),
    correlation: correlation(theirs, ours),
    ranks: correlation(ranks(theirs), ranks(ours)),
  };
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  const product = (x: readonly number[], meanX: number, y: readonly number[], meanY: number) =>
    x.reduce((sum, value, index) => sum + (value - meanX) * ((y[index] ?? 0) - meanY), 0);
  return product(a, meanA, b, meanB) / Math.sqrt(product(a, meanA, a, meanA) * product(b, meanB, b, meanB));
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const rank = new Array<number>(values.length).fill(0);
  for (const [place, index] of order.entries()) rank[index] = place;
  return rank;
}
