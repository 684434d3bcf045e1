import type { Day } from './calendar/day.ts';
import type { Measures } from './measures/measures.ts';
import type { WeeksSoFar } from './measures/soFar.ts';
import type { PlanDelta } from './planDelta.ts';
import type { StopFlag } from './stopFlag.ts';

/** One replication of one scenario. */
export type Asked = { scenarioId: string; replication: number };

/** What is said to a worker. `run` tells one experiment's messages from another's, since workers outlive experiments. */
export type ToWorker =
  | {
      type: 'experiment';
      run: string;
      /** The plan, as what has changed since the experiment before on the same worker. */
      delta: PlanDelta;
      bankHolidays: readonly Day[];
      seed: number;
      /** Raised when the run wants no more; absent where memory cannot be shared. */
      stop?: StopFlag | undefined;
      /** Whether the weeks that are over are told of while the first replication of a scenario is under way. */
      tellsSoFar: boolean;
    }
  | ({ type: 'replicate'; run: string } & Asked);

/**
 * What a worker answers, once to every `replicate`: `stopped` when its run wanted no more. Before that it may tell how
 * far it is, `soFar`. `crashed` is for whoever wraps a worker to say that it is gone.
 */
export type FromWorker =
  | ({ type: 'replicated'; run: string; measures: Measures; ms: number } & Asked)
  | ({ type: 'soFar'; run: string } & Asked & WeeksSoFar)
  | { type: 'stopped'; run: string }
  | { type: 'failed'; run: string; message: string }
  | { type: 'crashed'; message: string };

/** The message a port's receiver is to be given when its worker dies of itself. */
export const crashed = (message: string): FromWorker => ({ type: 'crashed', message });

const answers: ReadonlySet<unknown> = new Set<FromWorker['type']>([
  'replicated',
  'soFar',
  'stopped',
  'failed',
  'crashed',
]);
const requests: ReadonlySet<unknown> = new Set<ToWorker['type']>(['experiment', 'replicate']);

/** Other messages may pass through the same port; only those of the protocol are for us. */
export const isFromWorker = (message: unknown): message is FromWorker => answers.has(typeOf(message));
export const isToWorker = (message: unknown): message is ToWorker => requests.has(typeOf(message));

const typeOf = (message: unknown): unknown =>
  typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;
