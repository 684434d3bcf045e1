import type { Plan } from '../../../db/schema/plan.ts';
import type { Replication } from '../../../renderer/simulation/booking/replication.ts';
import { measure } from '../../../renderer/simulation/measures/measure.ts';
import { total } from '../../../renderer/simulation/measures/measures.ts';
import { networkOf } from '../../support/simulate.ts';
import { simulator } from '../../support/simulator.ts';

/** Each call runs the next replication of a plan on the real engine and takes figures from it. Seed 1 throughout. */
export async function replicator<T>(plan: Plan, take: (books: Replication) => T): Promise<() => T> {
  const run = simulator(await networkOf(plan));
  let replication = 0;
  return () => take(run(1, replication++));
}

/** So many replications at once. */
export async function replications<T>(plan: Plan, count: number, take: (books: Replication) => T): Promise<T[]> {
  const next = await replicator(plan, take);
  return Array.from({ length: count }, next);
}

/** Of one replication, over the plan's period: decisions, starts and the days these waited, and mean queue at day ends. */
export function waitAndQueue(books: Replication) {
  const { totals } = measure(books);
  return {
    decisions: totals[total.courses],
    starts: totals[total.starts],
    waitDays: totals[total.waitDays],
    queue: totals[total.queue] / totals[total.dayEnds],
  };
}
