import type { Plan } from '../../../db/schema/plan.ts';
import { applyScenario } from '../../simulation/applyScenario.ts';
import { type ResolvedPlan, unchanged } from '../../simulation/resolvedPlan.ts';
import { perNetwork } from './perNetwork.ts';

/** The network as a scenario would have it. A scenario that cannot be applied shows the plan as it stands. */
const resolved = perNetwork((plan: Plan, scenarioId: string): ResolvedPlan => {
  const applied = applyScenario(plan, scenarioId);
  return applied.ok ? applied.value : unchanged(plan);
});

/** What the map shows: the plan with the scenario's changes, or the plan itself when there is none. */
export const mapNetwork = (plan: Plan, scenarioId: string | null): ResolvedPlan =>
  resolved(plan, scenarioId ?? 'baseline');
