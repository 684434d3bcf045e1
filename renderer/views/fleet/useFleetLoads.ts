import { useEffect, useMemo, useState } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import { type CentreLoad, fleetLoads } from '../../plan/fleet/fleetLoad.ts';
import type { Estimator } from '../../simulation/estimate/estimator.ts';
import { estimateOf } from '../../state/estimateOf.ts';
import { estimatorFor } from '../../state/estimatorFor.ts';

const none: ReadonlyMap<string, CentreLoad> = new Map();

/** Minutes available and asked for at every centre of the plan on screen, anew with every frame of a drag; empty at first. */
export function useFleetLoads(plan: Plan, scenarioId: string | null): ReadonlyMap<string, CentreLoad> {
  const [estimator, setEstimator] = useState<Estimator | null>(null);
  const span = `${plan.startDate}/${plan.horizonWeeks}/${plan.warmUpWeeks}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: an estimator serves every plan of the same years.
  useEffect(() => {
    let wanted = true;
    estimatorFor(plan).then(
      (made) => {
        if (wanted) setEstimator(() => made);
      },
      // Without the bank holidays there is no strip; the simulation says what is amiss.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [span]);
  return useMemo(() => {
    if (estimator === null) return none;
    const estimate = estimateOf(estimator, plan, scenarioId);
    return estimate === null ? none : fleetLoads(estimate);
  }, [estimator, plan, scenarioId]);
}
