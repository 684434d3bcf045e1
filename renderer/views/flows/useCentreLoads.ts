import { useEffect, useMemo, useState } from 'react';
import { centreLoads } from '../../plan/flows/centreLoads.ts';
import type { Estimator } from '../../simulation/estimate/estimator.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { estimatorFor } from '../../state/estimatorFor.ts';

/** What part of each centre's treatment minutes is asked for in the year from a date; null until it is known. */
export function useCentreLoads(network: ResolvedPlan | null, date: string): Map<string, number> | null {
  const [estimator, setEstimator] = useState<Estimator | null>(null);
  const plan = network?.plan ?? null;
  const span = plan === null ? null : `${plan.startDate}/${plan.horizonWeeks}/${plan.warmUpWeeks}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: an estimator serves every plan of the same span.
  useEffect(() => {
    if (plan === null) return;
    let wanted = true;
    // Without an estimator the loads stay unsaid; the simulation tells of them all the same.
    estimatorFor(plan).then(
      (made) => wanted && setEstimator(() => made),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [span]);
  return useMemo(
    () => (estimator === null || network === null ? null : centreLoads(estimator(network), date)),
    [estimator, network, date],
  );
}
