import { useEffect, useMemo, useState } from 'react';
import type { Plan } from '../../db/schema/plan.ts';
import type { NetworkEstimate } from '../simulation/estimate/estimates.ts';
import type { Estimator } from '../simulation/estimate/estimator.ts';
import { unchanged } from '../simulation/resolvedPlan.ts';
import { estimateOf } from './estimateOf.ts';
import { estimatorFor } from './estimatorFor.ts';
import { shownPlan, shownScenarioId } from './planSlice.ts';
import { awaitsResult } from './runSlice.ts';
import { useStore } from './store.ts';

/**
 * What a scenario is expected to do before it is simulated, and the baseline in the same way; without a scenario, what
 * the plan is expected to do as it is being changed, and as it was.
 */
export type EstimatedScenario = { scenarioId: string | null; baseline: NetworkEstimate; scenario: NetworkEstimate };

/**
 * The estimate of the scenario on screen, or of the plan itself while that is dragged, anew with every frame of a drag,
 * while no simulation of it has landed; null otherwise.
 */
export function useEstimate(): EstimatedScenario | null {
  const plan = useStore(shownPlan);
  const scenarioId = useStore(shownScenarioId);
  const awaited = useStore(awaitsResult);
  /** The plan as it is stored while the plan itself is being dragged: what the draft is held against. */
  const stored = useStore(({ draft, plan: held }) => (draft === null ? null : held));
  const estimator = useEstimator(plan);
  return useMemo(() => {
    if (estimator === null || plan === null || !awaited) return null;
    if (scenarioId === null && stored === null) return null;
    const baseline = estimateOf(estimator, scenarioId === null && stored !== null ? stored : plan, null);
    const scenario = estimateOf(estimator, plan, scenarioId);
    return baseline && scenario && { scenarioId, baseline, scenario };
  }, [estimator, plan, stored, scenarioId, awaited]);
}

/** An estimator that has gone through the plan once, in a quiet moment, so that the first frame of a drag is quick. */
function useEstimator(plan: Plan | null): Estimator | null {
  const [estimator, setEstimator] = useState<Estimator | null>(null);
  const span = plan === null ? null : `${plan.startDate}/${plan.horizonWeeks}/${plan.warmUpWeeks}`;
  useEffect(() => {
    const stored = useStore.getState().plan;
    if (span === null || stored === null) return;
    let wanted = true;
    const ready = (made: Estimator) =>
      whenQuiet(() => {
        if (!wanted) return;
        made(unchanged(stored));
        setEstimator(() => made);
      });
    // Without an estimate the simulation's own first picture is waited for, as before.
    estimatorFor(stored).then(ready, () => {});
    return () => {
      wanted = false;
      setEstimator(null);
    };
  }, [span]);
  return estimator;
}

/** Safari knows no quiet moments. */
function whenQuiet(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
  else setTimeout(work, 500);
}
