import type { Plan } from '../../../db/schema/plan.ts';
import type { Problem } from '../../../db/schema/problem.ts';
import { applyScenario } from '../applyScenario.ts';
import { type ResolvedPlan, unchanged } from '../resolvedPlan.ts';
import { aidWarnings } from './aidWarnings.ts';
import { clashWarnings } from './clashWarnings.ts';
import { closureWarnings } from './closureWarnings.ts';
import { reserveWarnings } from './reserveWarnings.ts';

/** Something a planner should know of a plan that is sound and can be simulated; of a scenario when one is named. */
export type PlanWarning = Problem & { readonly scenarioId: string | null };

const warningsIn = (resolved: ResolvedPlan): Problem[] => [
  ...clashWarnings(resolved),
  ...aidWarnings(resolved),
  ...reserveWarnings(resolved),
  ...closureWarnings(resolved),
];

/**
 * What is odd about a sound plan, and about each of its scenarios that is not so of the plan itself. A mistake in the
 * plan is refused; one that a scenario makes is told, since a scenario is there to try things out.
 */
export function planWarnings(plan: Plan): PlanWarning[] {
  const ofPlan = ownWarnings(plan);
  return [
    ...ofPlan.map((warning) => ({ ...warning, scenarioId: null })),
    ...plan.scenarios.flatMap(({ id }, at) =>
      scenarioWarnings(plan, id, ofPlan).map((message) => ({ path: `scenarios[${at}]`, message, scenarioId: id })),
    ),
  ];
}

/** What is odd about the plan itself. */
export const ownWarnings = (plan: Plan): Problem[] => warningsIn(unchanged(plan));

/** What is odd about one scenario and not told of the plan itself, in sentences. */
export function scenarioWarnings(plan: Plan, scenarioId: string, ofPlan: readonly Problem[]): string[] {
  const resolved = applyScenario(plan, scenarioId);
  if (!resolved.ok) return resolved.problems.map(({ message }) => `It cannot be run: ${message}.`);
  const known = new Set(ofPlan.map(({ message }) => message));
  return warningsIn(resolved.value).flatMap(({ message }) => (known.has(message) ? [] : [message]));
}
