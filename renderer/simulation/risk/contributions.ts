import { z } from 'zod';
import type { Change } from '../../../db/schema/change.ts';
import { freshId } from '../../../db/schema/freshId.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';
import { applyScenario } from '../applyScenario.ts';
import type { Experiment } from '../experiment.ts';
import type { Comparison, Estimate, ExperimentResult } from '../results.ts';
import { differenceOn } from './differenceOn.ts';
import { Effect } from './effect.ts';

/** Scenarios of one change each, to be simulated and never stored. */
export type Singles = {
  /** The plan with them added. */
  plan: Plan;
  scenarioIds: string[];
  /** The change that each of them makes alone, in the order of the scenario. */
  parts: { change: Change; scenarioId: string }[];
  /** Changes that cannot be made alone, since they build on an earlier one. */
  dependent: Change[];
};

/** What can be taken apart. */
export const contributedMetrics = [
  'waitDays',
  'breaches',
  'coursesProlonged',
] as const satisfies Comparison['metric'][];
export type ContributedMetric = (typeof contributedMetrics)[number];

/** A measure of the network with a scenario, or with one of its changes, against what it is held against. */
export const ChangeEffect = Effect.extend({
  ...{ scenario: z.string(), against: z.string(), scope: z.literal('network') },
  metric: z.enum(contributedMetrics),
}) satisfies z.ZodType<Comparison>;
export type ChangeEffect = z.infer<typeof ChangeEffect>;

/** More changes than this are not taken apart: each costs as much as the scenario itself. */
export const mostParts = 12;

/** Each change of a scenario by itself, on top of what the scenario builds on. */
export function singlesOf(plan: Plan, scenario: Scenario): Singles {
  const taken = plan.scenarios.map(({ id }) => id);
  const made = activeChanges(scenario).map((change, at) => {
    const id = freshId(`${scenario.id}-part-${at + 1}`, taken);
    const { parentId } = scenario;
    const alone: Scenario = { id, name: id, changes: [change], ...(parentId !== undefined && { parentId }) };
    return { change, alone };
  });
  const stands = ({ alone }: (typeof made)[number]) =>
    applyScenario({ ...plan, scenarios: [...plan.scenarios, alone] }, alone.id).ok;
  const parts = made.filter(stands);
  return {
    plan: { ...plan, scenarios: [...plan.scenarios, ...parts.map(({ alone }) => alone)] },
    scenarioIds: [
      ...(scenario.parentId === undefined ? [] : [scenario.parentId]),
      scenario.id,
      ...parts.map(({ alone }) => alone.id),
    ],
    parts: parts.map(({ change, alone }) => ({ change, scenarioId: alone.id })),
    dependent: made.filter((one) => !stands(one)).map(({ change }) => change),
  };
}

/** The changes of a scenario that count. */
export const activeChanges = ({ changes }: Scenario): Change[] => changes.filter(({ off }) => !off);

/** Whether there is anything to tell apart, and not too much. */
export const canBeToldApart = ({ parts }: Singles): boolean => parts.length > 1 && parts.length <= mostParts;

/** Simulates a scenario and each of its changes by itself, the same patients in all of them. */
export const singlesExperiment = (
  { plan, scenarioIds }: Singles,
  { parentId }: Scenario,
  runs: Pick<Experiment, 'seed' | 'replications'>,
): Experiment => ({ plan, scenarioIds, ...(parentId !== undefined && { builtOn: parentId }), ...runs });

/** Of a result what contributions are told by. */
export const changeEffects = ({ comparisons }: Pick<ExperimentResult, 'comparisons'>): ChangeEffect[] =>
  comparisons.flatMap((row) => {
    const effect = ChangeEffect.safeParse(row);
    return effect.success ? [effect.data] : [];
  });

/** What a scenario does to one measure of the network, part by part, in the measure's own unit. */
export type Contributions = {
  /** What the scenario builds on does already; null where it builds on the plan itself. */
  before: number | null;
  parts: { change: Change; effect: number; ci95: Estimate['ci95']; distinguishable: boolean }[];
  /** What the changes do together beyond the sum of what each does alone. */
  together: number;
  total: number;
  /** Of the total; null where it is not that of the scenario alone. */
  totalCi95: Estimate['ci95'];
};

/** Null while something of it has not been simulated. */
export function contributionsOf(
  { comparisons }: Pick<ExperimentResult, 'comparisons'>,
  scenario: Scenario,
  { parts }: Singles,
  metric: ContributedMetric,
): Contributions | null {
  const on = scenario.parentId ?? null;
  const effectOf = (id: string) => differenceOn(comparisons, id, on, metric);
  const total = effectOf(scenario.id);
  const found = parts.flatMap(({ change, scenarioId }) => {
    const own = effectOf(scenarioId);
    if (!own) return [];
    return [{ change, effect: own.difference, ci95: own.ci95, distinguishable: own.distinguishable }];
  });
  if (!total || found.length < parts.length) return null;
  const before = on === null ? null : (differenceOn(comparisons, on, null, metric)?.difference ?? null);
  const alone = found.reduce((sum, { effect }) => sum + effect, 0);
  const together = total.difference - alone;
  return { before, parts: found, together, total: total.difference, totalCi95: total.ci95 };
}
