import { problemText } from '../../db/schema/problem.ts';
import { applyScenario } from './applyScenario.ts';
import { timelineOf } from './compile/timeline.ts';
import type { Experiment } from './experiment.ts';
import type { Frame, Measures } from './measures/measures.ts';
import type { Asked } from './protocol.ts';
import { resolvedMachines } from './resolvedMachines.ts';
import { type Accumulator, accumulate, newAccumulator } from './statistics/accumulator.ts';

/**
 * What has come back of a run. Only replications that have landed of every scenario, in order and without a gap, are
 * counted; the others wait in `early`, so that nothing depends on which worker answers first.
 */
export type Landed = {
  accumulators: readonly Accumulator[];
  replications: number;
  early: Map<string, Measures>;
};

/** Throws when a scenario cannot be applied. */
export const nothingLanded = (experiment: Experiment, scenarioIds: readonly string[]): Landed => ({
  accumulators: scenarioIds.map((id) => newAccumulator(id, frameOf(experiment, id))),
  replications: 0,
  early: new Map(),
});

export function keep({ early }: Landed, { scenarioId, replication }: Asked, measures: Measures): void {
  early.set(keyOf(scenarioId, replication), measures);
}

/** Counts the next replication once it has landed for every scenario; false when it has not. */
export function countNext(landed: Landed): boolean {
  const { accumulators, early, replications } = landed;
  const keys = accumulators.map(({ id }) => keyOf(id, replications));
  const next = keys.map((key) => early.get(key));
  if (!next.every((measures) => measures !== undefined)) return false;
  for (const [index, accumulator] of accumulators.entries()) accumulate(accumulator, next[index]);
  for (const key of keys) early.delete(key);
  landed.replications++;
  return true;
}

const keyOf = (scenarioId: string, replication: number): string => `${replication}/${scenarioId}`;

/** What the rows of a scenario's measures stand for. */
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
    startDate: plan.startDate,
    warmUpWeeks: plan.warmUpWeeks,
    planWeeks: plan.horizonWeeks,
  };
}
