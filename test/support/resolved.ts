import type { Plan } from '../../db/schema/plan.ts';
import { problemText } from '../../db/schema/problem.ts';
import { applyScenario } from '../../renderer/simulation/applyScenario.ts';
import type { ResolvedPlan } from '../../renderer/simulation/resolvedPlan.ts';

/** A plan as a scenario has it. Fails the test when the scenario cannot be applied. */
export function resolvedBy(plan: Plan, scenarioId = 'baseline'): ResolvedPlan {
  const resolved = applyScenario(plan, scenarioId);
  if (!resolved.ok) throw new Error(resolved.problems.map(problemText).join('; '));
  return resolved.value;
}
