import { contentHashByParts } from '../../db/schema/hash.ts';
import { bankHolidays } from './calendar/bankHolidays.ts';
import { calendarYears } from './compile/timeline.ts';
import { crew } from './crew.ts';
import { type RunExperiment, simulated } from './experiment.ts';
import { knownReplications } from './knownReplications.ts';
import { countNext, keep, type Landed, nothingLanded } from './landed.ts';
import type { Measures } from './measures/measures.ts';
import { remember } from './memo.ts';
import type { Asked, FromWorker } from './protocol.ts';
import type { ExperimentResult } from './results.ts';
import { type Bottleneck, bottleneckOf } from './statistics/bottleneck.ts';
import { pictures } from './statistics/picture.ts';
import { runSoFar } from './statistics/runSoFar.ts';
import { halfWidthReached, worthReporting } from './statistics/stopping.ts';
import { newStopFlag, raise } from './stopFlag.ts';
import { engineVersion } from './version.ts';

/** Longer than a moving hand leaves a run, and shorter than a replication takes. */
const hashAfterMs = 80;
/** As long as it takes to draw a picture. */
const drawnMs = 30;

/**
 * Runs the baseline and the scenarios asked for on these workers, the first replication of all of them before the
 * second of any. Results and the moment of stopping depend on the replications landed in order without a gap alone, so
 * they are the same whatever the number of workers and whichever answers first.
 */
export const runExperiment: RunExperiment = (experiment, ports, onProgress, around = {}) => {
  const { cache, othersAfterMs, onSoFar } = around;
  const began = performance.now();
  const { plan, seed } = experiment;
  const scenarioIds = simulated(experiment);
  const { promise: finished, resolve, reject } = Promise.withResolvers<ExperimentResult>();
  const planHash = remember(() => contentHashByParts(plan));
  const known = knownReplications(cache, experiment, scenarioIds);
  const picture = pictures(experiment);
  const stop = newStopFlag();
  const spent: number[] = [];
  let landed: Landed | undefined;
  let bottleneck: Bottleneck = () => undefined;
  let replaced: readonly string[] = [];
  let callOthers = () => {};
  const timers: ReturnType<typeof setTimeout>[] = [];
  let asked = 0;
  let over = false;

  const result = (done: boolean): ExperimentResult => ({
    engine: {
      version: engineVersion,
      workers: ports.length,
      wallMs: performance.now() - began,
      replicationMs: mean(spent),
      replaced: [...replaced],
    },
    planHash: planHash(),
    seed,
    replications: landed?.replications ?? 0,
    requested: experiment.replications,
    finished: done,
    ...picture(landed, bottleneck),
  });

  const end = (settle: () => void) => {
    if (over) return;
    over = true;
    raise(stop);
    for (const timer of timers) clearTimeout(timer);
    settle();
  };
  const finish = (done: boolean) => end(() => resolve(result(done)));
  const fail = (error: unknown) => end(() => reject(error instanceof Error ? error : new Error(String(error))));

  /** The next replication that is not known already; those that are land at once, and are reported together. */
  const next = (): Asked | undefined => {
    let alreadyKnown = 0;
    let found: Asked | undefined;
    while (landed && !over && !found && asked < experiment.replications * scenarioIds.length) {
      const wanted = {
        scenarioId: scenarioIds[asked % scenarioIds.length],
        replication: Math.floor(asked / scenarioIds.length),
      };
      asked++;
      const measures = known.find(wanted);
      if (measures) alreadyKnown += add(landed, wanted, measures);
      else found = wanted;
    }
    if (alreadyKnown > 0 && !over) onProgress(result(false));
    return found;
  };

  /** How many replications the first picture waits for. */
  const firstsToSimulate = (): number =>
    scenarioIds.filter((scenarioId) => known.find({ scenarioId, replication: 0 }) === undefined).length;

  const land = (answer: Extract<FromWorker, { type: 'replicated' }>) => {
    if (!landed || over) return;
    known.put(answer, answer.measures);
    spent.push(answer.ms);
    const before = landed.replications;
    const added = add(landed, answer, answer.measures);
    const worth = Array.from({ length: added }, (_, at) => before + 1 + at).some(worthReporting);
    if (worth && !over) onProgress(result(false));
    if (added > 0 && !over) timers.push(setTimeout(() => callOthers(), drawnMs));
  };

  const hear = ({ scenarioId, weeks, weekly }: Extract<FromWorker, { type: 'soFar' }>) => {
    const frame = landed?.accumulators.find(({ id }) => id === scenarioId)?.frame;
    if (!frame || over) return;
    onSoFar?.(runSoFar(scenarioId, frame, { weeks, weekly }));
    hashSoon(0);
  };

  /** While the first replication is under way, after what is told of it, and not for what has been overtaken by then. */
  const hashSoon = (afterMs: number) => timers.push(setTimeout(planHash, afterMs));

  /** Counts what has landed without a gap and finishes when that is enough; answers how many were added. */
  const add = (to: Landed, which: Asked, measures: Measures): number => {
    keep(to, which, measures);
    const before = to.replications;
    while (!over && countNext(to)) {
      if (to.replications >= experiment.replications || halfWidthReached(to.accumulators, experiment)) finish(true);
    }
    return to.replications - before;
  };

  const start = async () => {
    if (ports.length === 0) throw new Error('There is no worker to run the simulation on.');
    landed = nothingLanded(experiment, scenarioIds);
    const holidays = await bankHolidays(...calendarYears(plan));
    bottleneck = bottleneckOf(plan, holidays);
    if (experiment.replications === 0) finish(true);
    if (over) return;
    const run = crypto.randomUUID();
    const { deaths, employ } = crew({
      experiment: {
        ...{ type: 'experiment', run, bankHolidays: holidays, seed, tellsSoFar: onSoFar !== undefined },
        ...(stop && { stop }),
      },
      plan,
      next,
      land,
      hear,
      over: () => over,
      fail,
    });
    replaced = deaths;
    const needed = othersAfterMs === undefined ? ports.length : Math.max(1, firstsToSimulate());
    callOthers = () => {
      callOthers = () => {};
      employ(ports.slice(needed));
    };
    if (othersAfterMs !== undefined) timers.push(setTimeout(() => callOthers(), othersAfterMs));
    employ(ports.slice(0, needed));
    if (over) return;
    known.prepare();
    if (onSoFar === undefined) hashSoon(hashAfterMs);
  };
  start().catch(fail);
  return { finished, cancel: () => finish(false), leave: () => end(() => undefined) };
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
