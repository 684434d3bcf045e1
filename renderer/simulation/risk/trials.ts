import { z } from 'zod';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Experiment } from '../experiment.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';
import type { ExperimentResult, ScenarioResult } from '../results.ts';
import { ChangeEffect } from './contributions.ts';
import { differenceOn } from './differenceOn.ts';
import { Effect, finite } from './effect.ts';
import { LossEffect, lossEffect } from './lossEffect.ts';
import { Loss, type LossWeeks, lossesOf, lossScenario } from './losses.ts';
import { End, sensitivityEnds } from './sensitivities.ts';

/** One thing to be tried: the experiment that tries it, and what is read from its result; null where that says nothing. */
export type Asked<T, E> = { of: T; experiment: Experiment; effectOf(result: ExperimentResult): E | null };

/** One thing tried, and what it does; null where that cannot be told. */
export type Tried<T, E> = { of: T; effect: E | null };

/** As few runs as give an interval worth the name: forty losses are simulated one after the other. */
export const trialReplications = { resilience: 6, sensitivity: 10, changes: 20 } as const;

/** For how long a linac is out and a centre shut unless somebody asks for other weeks. */
export const usualLossWeeks: LossWeeks = { machineWeeks: 13, centreWeeks: 2 };

/** What trials are made on: the plan, what a scenario of it (null is the baseline) makes of it, and how they are run. */
export type TriedOn = {
  plan: Plan;
  network: ResolvedPlan;
  on: string | null;
  seed: number;
  replications: number;
};

/** Every linac and centre lost in turn, each when waits in `base` are worst there. */
export function resilienceTrials(
  { plan, network, on, seed, replications }: TriedOn,
  base: ScenarioResult,
  weeks: LossWeeks,
): Asked<Loss, LossEffect>[] {
  return lossesOf(network, base, weeks).map((loss) => {
    const made = lossScenario(plan, on, loss);
    return {
      of: loss,
      experiment: { plan: made.plan, ...building(on, made.scenario.id), seed, replications },
      effectOf: (result) => lossEffect(result, loss, made.scenario.id, on),
    };
  });
}

/** Both ends of every input with a range; what they are told by is the network's mean wait. */
export function sensitivityTrials({ plan, network, on, seed, replications }: TriedOn): Asked<End, Effect>[] {
  const { plan: of, ends } = sensitivityEnds(plan, network, on);
  return ends.map((end) => ({
    of: end,
    experiment: { ...{ plan: of, seed, replications }, ...building(on, end.scenarioId) },
    effectOf: ({ comparisons }) => finite(differenceOn(comparisons, end.scenarioId, on, 'waitDays')),
  }));
}

/** What is tried on a scenario is simulated beside it and held against it. */
const building = (on: string | null, scenarioId: string): Pick<Experiment, 'scenarioIds' | 'builtOn'> =>
  on === null ? { scenarioIds: [scenarioId] } : { scenarioIds: [on, scenarioId], builtOn: on };

const Made = {
  /** Null is the baseline. */
  scenarioId: z.string().nullable(),
  replications: z.int(),
};

/** Trials as a pack prints them. */
export const PackTrials = z.object({
  resilience: z
    .object({
      ...Made,
      machineWeeks: z.number(),
      centreWeeks: z.number(),
      tried: z.array(z.object({ of: Loss, effect: LossEffect.nullable() })),
    })
    .optional(),
  sensitivity: z.object({ ...Made, tried: z.array(z.object({ of: End, effect: Effect.nullable() })) }).optional(),
  /** What each change of these scenarios does by itself. */
  changes: z
    .array(z.object({ scenarioId: z.string(), replications: z.int(), effects: z.array(ChangeEffect) }))
    .optional(),
});
export type PackTrials = z.infer<typeof PackTrials>;
