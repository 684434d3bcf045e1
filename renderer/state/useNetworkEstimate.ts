import { useEffect, useMemo, useState } from 'react';
import type { NetworkEstimate } from '../simulation/estimate/estimates.ts';
import type { Estimator } from '../simulation/estimate/estimator.ts';
import type { ResolvedPlan } from '../simulation/resolvedPlan.ts';
import { estimatorFor } from './estimatorFor.ts';

/** What is expected of a network without simulating it; null until it is known. */
export function useNetworkEstimate(network: ResolvedPlan | null): NetworkEstimate | null {
  const [estimator, setEstimator] = useState<Estimator | null>(null);
  const plan = network?.plan ?? null;
  const span = plan === null ? null : `${plan.startDate}/${plan.horizonWeeks}/${plan.warmUpWeeks}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: an estimator serves every plan of the same span.
  useEffect(() => {
    if (plan === null) return;
    let wanted = true;
    // Without an estimator what rests on it stays unsaid; the simulation tells of it all the same.
    estimatorFor(plan).then(
      (made) => wanted && setEstimator(() => made),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [span]);
  return useMemo(() => (estimator === null || network === null ? null : estimator(network)), [estimator, network]);
}
