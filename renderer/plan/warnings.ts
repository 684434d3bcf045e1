import type { Plan } from '../../db/schema/plan.ts';
import { type PlanWarning, planWarnings } from '../simulation/planWarnings/planWarnings.ts';

const held = new WeakMap<Plan, PlanWarning[]>();

/** What is odd about a plan and its scenarios, worked out once for each plan: several parts of the interface ask. */
export function warningsOf(plan: Plan): readonly PlanWarning[] {
  const known = held.get(plan);
  if (known) return known;
  const warnings = planWarnings(plan);
  held.set(plan, warnings);
  return warnings;
}

/** Of one scenario, in sentences. */
export const scenarioWarningsOf = (plan: Plan, scenarioId: string | null): string[] =>
  scenarioId === null
    ? []
    : warningsOf(plan).flatMap((warning) => (warning.scenarioId === scenarioId ? [warning.message] : []));
