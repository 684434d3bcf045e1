import { contentHash } from '../../db/schema/hash.ts';
import { problemText } from '../../db/schema/problem.ts';
import { applyScenario } from './applyScenario.ts';
import { bankHolidays } from './calendar/bankHolidays.ts';
import { calendarYears, timelineOf } from './compile/timeline.ts';
import type { Experiment, RunExperiment, WorkerPort } from './experiment.ts';
import type { Frame, Measures } from './measures/measures.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { scenarioKeys } from './replicationCache.ts';
import { resolvedMachines } from './resolvedMachines.ts';
import type { ExperimentResult } from './results.ts';
import { type Accumulator, accumulate, newAccumulator } from './statistics/accumulator.ts';
import { compare } from './statistics/compare.ts';
import { halfWidthReached, worthReporting } from './statistics/stopping.ts';
import { summarise } from './statistics/summarise.ts';
import { engineVersion } from './version.ts';

/** Replications that have landed of every scenario, in order and without a gap; only these count. */
type Landed = { accumulators: Accumulator[]; replications: number; ms: number[] };

/**
 * Runs the baseline and the scenarios asked for on these workers, the first replication of all of them before the
 * second of any. Results and the moment of stopping depend on the replications landed in order without a gap alone, so
 * they are the same whatever the number of workers and whichever answers first.
 */
export const runExperiment: RunExperiment = (experiment, ports, onProgress, cache) => {
  const began = performance.now();
  const run = crypto.randomUUID();
  const scenarioIds = ['baseline', ...new Set(experiment.scenarioIds.filter((id) => id !== 'baseline'))];
  const planHash = contentHash(experiment.plan);
  const { promise: finished, resolve, reject } = Promise.withResolvers<ExperimentResult>();
  const early = new Map<string, Measures>();
  let landed: Landed | undefined;
  const keys = cache ? scenarioKeys(experiment.plan, scenarioIds, experiment.seed) : [];
  let asked = 0;
  let over = false;

  const result = (done: boolean): ExperimentResult => ({
    engine: {
      version: engineVersion,
      workers: ports.length,
      wallMs: performance.now() - began,
      replicationMs: landed ? mean(landed.ms) : Number.NaN,
    },
    planHash,
    seed: experiment.seed,
    replications: landed?.replications ?? 0,
    requested: experiment.replications,
    finished: done,
    scenarios: landed?.replications ? landed.accumulators.map(summarise) : [],
    comparisons: landed?.replications ? comparisonsOf(landed.accumulators) : [],
  });

  const finish = (done: boolean) => {
    if (over) return;
    over = true;
    resolve(result(done));
  };
  const fail = (error: unknown) => {
    if (over) return;
    over = true;
    reject(error instanceof Error ? error : new Error(String(error)));
  };

  const keyOf = (scenarioId: string, replication: number) => `${keys[scenarioIds.indexOf(scenarioId)]}/${replication}`;

  /** Asks for the next replication that is not known already; those that are land at once, and are reported together. */
  const askNext = (port: WorkerPort) => {
    let known = 0;
    while (!over && asked < experiment.replications * scenarioIds.length) {
      const scenarioId = scenarioIds[asked % scenarioIds.length];
      const replication = Math.floor(asked / scenarioIds.length);
      asked++;
      const measures = cache?.get(keyOf(scenarioId, replication));
      if (!measures) {
        port.post({ type: 'replicate', run, scenarioId, replication } satisfies ToWorker);
        break;
      }
      early.set(`${replication}/${scenarioId}`, measures);
      known += addLanded();
    }
    if (known > 0 && !over) onProgress(result(false));
  };

  const land = ({ scenarioId, replication, measures, ms }: Extract<FromWorker, { type: 'replicated' }>) => {
    if (!landed) return;
    cache?.put(keyOf(scenarioId, replication), measures);
    early.set(`${replication}/${scenarioId}`, measures);
    landed.ms.push(ms);
    const before = landed.replications;
    addLanded();
    const after = landed.replications;
    const worth = Array.from({ length: after - before }, (_, at) => before + 1 + at).some(worthReporting);
    if (worth && !over) onProgress(result(false));
  };

  /** Counts what has landed without a gap and finishes when that is enough; answers how many were added. */
  const addLanded = (): number => {
    let added = 0;
    while (landed && !over && addReplication(landed, early)) {
      added++;
      const enough =
        landed.replications >= experiment.replications || halfWidthReached(landed.accumulators, experiment);
      if (enough) finish(true);
    }
    return added;
  };

  const receive = (port: WorkerPort) => (message: unknown) => {
    if (over || !isFromWorker(message)) return;
    try {
      if (message.type === 'crashed') throw new Error(`A simulation worker stopped: ${message.message}`);
      if (message.run !== run) return;
      if (message.type === 'failed') throw new Error(message.message);
      askNext(port);
      land(message);
    } catch (error) {
      fail(error);
    }
  };

  const start = async () => {
    if (ports.length === 0) throw new Error('There is no worker to run the simulation on.');
    landed = {
      accumulators: scenarioIds.map((id) => newAccumulator(id, frameOf(experiment, id))),
      replications: 0,
      ms: [],
    };
    const holidays = await bankHolidays(...calendarYears(experiment.plan));
    if (over) return;
    if (experiment.replications === 0) finish(true);
    const { plan, seed } = experiment;
    for (const port of ports) {
      port.listen(receive(port));
      port.post({ type: 'experiment', run, plan, bankHolidays: holidays, seed } satisfies ToWorker);
      askNext(port);
    }
  };
  start().catch(fail);
  return { finished, cancel: () => finish(false) };
};

/** What the rows of a scenario's measures stand for. Throws when the scenario cannot be applied. */
function frameOf({ plan }: Experiment, scenarioId: string): Frame {
  const resolved = applyScenario(plan, scenarioId);
  if (!resolved.ok) throw new Error(resolved.problems.map(problemText).join('; '));
  const timeline = timelineOf(resolved.value.plan);
  return {
    years: timeline.years,
    centres: resolved.value.plan.centres.map(({ id }) => id),
    pathways: resolved.value.plan.pathways.map(({ id }) => id),
    machines: resolvedMachines(resolved.value).map(({ id }) => id),
    weekStarts: timeline.weekStarts,
  };
}

/** Adds the next replication once it has landed for every scenario; false when it has not. */
function addReplication(landed: Landed, early: Map<string, Measures>): boolean {
  const keys = landed.accumulators.map(({ id }) => `${landed.replications}/${id}`);
  const next = keys.map((key) => early.get(key));
  if (!next.every((measures) => measures !== undefined)) return false;
  for (const [index, accumulator] of landed.accumulators.entries()) accumulate(accumulator, next[index]);
  for (const key of keys) early.delete(key);
  landed.replications++;
  return true;
}

function comparisonsOf([baseline, ...scenarios]: readonly Accumulator[]) {
  return scenarios.flatMap((scenario) => compare(scenario, baseline));
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function isFromWorker(message: unknown): message is FromWorker {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  return message.type === 'replicated' || message.type === 'failed' || message.type === 'crashed';
}
