import type { Plan } from '../../db/schema/plan.ts';
import type { Problem } from '../../db/schema/problem.ts';
import { ownWarnings, scenarioWarnings } from '../simulation/planWarnings/planWarnings.ts';

type Known = { own: readonly Problem[]; scenarios: Map<string, readonly string[]> };

const held = new WeakMap<Plan, Known>();

/**
 * What is odd about one of a plan's scenarios, or with null about the plan itself, in sentences. Worked out once for each
 * plan, and of no scenario that nobody asks of; nothing is said of one that the plan does not hold.
 */
export function warningsOf(plan: Plan, scenarioId: string | null): readonly string[] {
  if (scenarioId !== null && !plan.scenarios.some(({ id }) => id === scenarioId)) return [];
  const known = held.get(plan) ?? { own: ownWarnings(plan), scenarios: new Map<string, readonly string[]>() };
  held.set(plan, known);
  if (scenarioId === null) return known.own.map(({ message }) => message);
  const warnings = known.scenarios.get(scenarioId) ?? scenarioWarnings(plan, scenarioId, known.own);
  known.scenarios.set(scenarioId, warnings);
  return warnings;
}
