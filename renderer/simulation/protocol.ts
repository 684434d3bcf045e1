import type { Plan } from '../../db/schema/plan.ts';
import type { Day } from './calendar/day.ts';
import type { Measures } from './measures/measures.ts';

/** What is said to a worker. `run` tells one experiment's messages from another's, since workers outlive experiments. */
export type ToWorker =
  | { type: 'experiment'; run: string; plan: Plan; bankHolidays: readonly Day[]; seed: number }
  | { type: 'replicate'; run: string; scenarioId: string; replication: number };

/** What a worker answers. `crashed` is for whoever wraps a worker to say that it is gone. */
export type FromWorker =
  | { type: 'replicated'; run: string; scenarioId: string; replication: number; measures: Measures; ms: number }
  | { type: 'failed'; run: string; message: string }
  | { type: 'crashed'; message: string };

/** The message a port's receiver is to be given when its worker dies of itself. */
export const crashed = (message: string): FromWorker => ({ type: 'crashed', message });
