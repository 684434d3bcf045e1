import { useMemo } from 'react';
import { applyScenario } from '../../../simulation/applyScenario.ts';
import { type ResolvedPlan, unchanged } from '../../../simulation/resolvedPlan.ts';
import { shownPlan, shownScenarioId } from '../../../state/planSlice.ts';
import { useStore } from '../../../state/store.ts';

/** The plan as the scenario on screen has it, dragging included; the baseline where the scenario cannot be applied. */
export function useShownFleet(): ResolvedPlan | null {
  const plan = useStore(shownPlan);
  const scenarioId = useStore(shownScenarioId);
  return useMemo(() => {
    if (plan === null) return null;
    const resolved = applyScenario(plan, scenarioId ?? 'baseline');
    return resolved.ok ? resolved.value : unchanged(plan);
  }, [plan, scenarioId]);
}
