import type { Plan } from '../../../db/schema/plan.ts';
import type { StoryStep } from '../../../db/schema/workshop.ts';
import { centreScope, type ScopeWords, scopeOfScenario } from '../results/scope.ts';

/** The place that a step is about: the centre it names, else what its scenario concerns. */
export function stepScope(plan: Plan, step: Pick<StoryStep, 'focus'>, scenarioId: string | null): ScopeWords {
  if (step.focus?.centreId !== undefined) return centreScope(plan, step.focus.centreId);
  return scopeOfScenario(
    plan,
    plan.scenarios.find(({ id }) => id === scenarioId),
  );
}

/** The scenario of a step as far as the plan holds it: null for the baseline, and for one that was removed. */
export const heldScenarioId = (plan: Plan, { scenarioId }: Pick<StoryStep, 'scenarioId'>): string | null =>
  plan.scenarios.some(({ id }) => id === scenarioId) ? scenarioId : null;
