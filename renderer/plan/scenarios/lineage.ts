import type { Plan } from '../../../db/schema/plan.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';

/** The scenarios that one builds on, the eldest first; a circle is followed once. */
export function ancestorsOf(plan: Plan, scenario: Scenario): Scenario[] {
  const line: Scenario[] = [];
  let parent = plan.scenarios.find(({ id }) => id === scenario.parentId);
  while (parent !== undefined && parent.id !== scenario.id && !line.includes(parent)) {
    line.unshift(parent);
    const { parentId }: Scenario = parent;
    parent = plan.scenarios.find(({ id }) => id === parentId);
  }
  return line;
}

/** Whether a scenario builds on another, directly or through others. */
export const buildsOn = (plan: Plan, scenario: Scenario, otherId: string): boolean =>
  ancestorsOf(plan, scenario).some(({ id }) => id === otherId);

/** A scenario in its place in the tree; those that build on nothing stand at depth 0. */
export type Placed = { scenario: Scenario; depth: number };

/** All scenarios as a tree read from the top: each followed by what branches from it, in the plan's order. */
export function scenarioTree(plan: Plan): Placed[] {
  const ids = new Set(plan.scenarios.map(({ id }) => id));
  const below = (parentId: string | undefined, depth: number): Placed[] =>
    plan.scenarios
      .filter((one) => (one.parentId !== undefined && ids.has(one.parentId) ? one.parentId : undefined) === parentId)
      .flatMap((scenario) => [{ scenario, depth }, ...below(scenario.id, depth + 1)]);
  return below(undefined, 0);
}
