import type { Plan } from '../../db/schema/plan.ts';
import type { ReplicationCache } from './replicationCache.ts';
import type { ExperimentResult, RunSoFar } from './results.ts';

/** What to run: the baseline and these scenarios, with common random numbers. */
export type Experiment = {
  plan: Plan;
  scenarioIds: readonly string[];
  seed: number;
  replications: number;
  /** One of these scenarios that those after it build on: they are compared with it as well as with the baseline. */
  builtOn?: string;
  /** Stop once the network's mean wait is known to within this many days either way. */
  halfWidthDays?: number;
  /** To tell what each run counted at every centre as well. */
  eachRun?: true;
};

/** What is simulated: the baseline first, then the scenarios asked for, each once. */
export const simulated = ({ scenarioIds }: Pick<Experiment, 'scenarioIds'>): string[] => [
  ...new Set(['baseline', ...scenarioIds]),
];

/**
 * What an experiment says to a worker and hears from it. One experiment at a time listens: `listen` replaces who did.
 *
 * A worker, whatever it runs on: the browser's and Node's are both wrapped into this. Ports outlive experiments: their
 * owner terminates them, and what is still on its way from a cancelled experiment is ignored by the next one. A port
 * outlives its worker too: it says once that the worker has died (`crashed` of the protocol), passes on nothing more
 * of what that one may still say, and starts a fresh one for what is posted next.
 */
export type WorkerPort = {
  post(message: unknown): void;
  listen(receive: (message: unknown) => void): void;
  terminate(): void;
};

export type Running = {
  /** Resolves with the last result, or with what had landed when cancelled. Rejects when workers fail. */
  finished: Promise<ExperimentResult>;
  /** At once: workers leave the replication they are at, or its answer is dropped where memory cannot be shared. */
  cancel(): void;
  /** The same where nobody waits for what had landed: nothing is summed up, and `finished` is never settled. */
  leave(): void;
};

export type RunExperiment = (
  experiment: Experiment,
  ports: readonly WorkerPort[],
  onProgress: (soFar: ExperimentResult) => void,
  around?: Around,
) => Running;

export type Around = {
  /** Replications known from earlier experiments, and where new ones are kept. */
  cache?: ReplicationCache | undefined;
  /**
   * Where a picture is waited for: the milliseconds after which workers that it has no use for are put to work as well,
   * if it has not landed before. The machine is left to those that work at the picture, and to whoever draws it.
   */
  othersAfterMs?: number | undefined;
  /** Hears how far the first run of each scenario is, until it has landed. */
  onSoFar?: ((soFar: RunSoFar) => void) | undefined;
};
