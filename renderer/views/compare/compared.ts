import type { Plan } from '../../../db/schema/plan.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';
import { comparedScenarios } from '../../state/compareSlice.ts';
import { shownPlan, shownScenarioId } from '../../state/planSlice.ts';
import { useStore } from '../../state/store.ts';

/** A scenario that is compared, with the colour and dash it takes; 0 is the baseline's. */
export type Compared = { scenario: Scenario; order: number };

/** The scenarios to compare, the one on screen first. */
export function useCompared(): Compared[] {
  const plan = useStore(shownPlan);
  const shownId = useStore(shownScenarioId);
  const comparedIds = useStore((state) => state.comparedIds);
  return plan === null ? [] : comparedOf(plan, comparedScenarios(plan, shownId, comparedIds));
}

const comparedOf = (plan: Plan, ids: readonly string[]): Compared[] =>
  ids.flatMap((id, at) => {
    const scenario = plan.scenarios.find((held) => held.id === id);
    return scenario ? [{ scenario, order: at + 1 }] : [];
  });
