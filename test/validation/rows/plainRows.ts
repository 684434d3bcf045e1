import { isDeepStrictEqual } from 'node:util';
import type { Plan } from '../../../db/schema/plan.ts';
import { arbitraryQueue } from '../../support/arbitraryQueue.ts';
import { networkOf } from '../../support/simulate.ts';
import { simulator } from '../../support/simulator.ts';
import { bookedBy, bookedPlainly, calendarOf, drawsOf } from '../plain/fromEngine.ts';
import { plainSimulation } from '../plain/simulate.ts';
import { overRandomPlans } from './randomPlans.ts';
import type { Check } from './row.ts';

/**
 * Holds the engine against the plain simulator, which was written from the model's text and shares nothing with it:
 * given the same decisions and draws, every course has the same centre, simulation, machine and days.
 */
export async function agreesWithPlain(plan: Plan, seed: number): Promise<void> {
  const network = await networkOf(plan);
  const engine = bookedBy(simulator(network)(seed, 0));
  const draws = drawsOf(network, seed, 0);
  const plain = bookedPlainly(plainSimulation(plan, calendarOf(network), network.timeline.end, draws));
  for (const [course, booked] of engine.entries()) {
    if (isDeepStrictEqual(booked, plain[course])) continue;
    const [here, there] = [booked, plain[course]].map((found) => JSON.stringify(found));
    throw new Error(`course ${course} of ${engine.length}: engine ${here}, plain ${there}`);
  }
}

export const plainChecks: Check[] = [
  overRandomPlans({
    group: 'An independent simulator',
    what: 'every course is booked as a plain simulator books it',
    because: 'model, sections 1 to 5; same draws',
    arbitrary: arbitraryQueue,
    plans: 120,
    seed: 20_280_301,
    holds: agreesWithPlain,
  }),
];
