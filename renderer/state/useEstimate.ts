import { useMemo } from 'react';
import type { NetworkEstimate } from '../simulation/estimate/estimates.ts';
import { shownPlan, shownScenarioId } from './planSlice.ts';
import { awaitsResult } from './runSlice.ts';
import { useStore } from './store.ts';
import { useEstimateOf } from './useEstimateOf.ts';

/**
 * What a scenario is expected to do before it is simulated, and the baseline in the same way; without a scenario, what
 * the plan is expected to do as it is being changed, and as it was.
 */
export type EstimatedScenario = { scenarioId: string | null; baseline: NetworkEstimate; scenario: NetworkEstimate };

/**
 * The estimate of the scenario on screen, or of the plan itself while that is dragged, anew as fast as it can be had,
 * while no simulation of it has landed; null otherwise.
 */
export function useEstimate(): EstimatedScenario | null {
  const plan = useStore(shownPlan);
  const scenarioId = useStore(shownScenarioId);
  const awaited = useStore(awaitsResult);
  const stored = useStore((state) => state.plan);
  const dragged = useStore(({ draft }) => draft !== null);
  const wanted = awaited && (scenarioId !== null || dragged);
  // While nothing is waited for, the stored plan is gone through, so that the first frame of a drag is answered quickly.
  const baseline = useEstimateOf(wanted && scenarioId !== null ? plan : stored, null);
  const scenario = useEstimateOf(wanted ? plan : null, scenarioId);
  return useMemo(
    () => (wanted && baseline && scenario ? { scenarioId, baseline, scenario } : null),
    [wanted, scenarioId, baseline, scenario],
  );
}
