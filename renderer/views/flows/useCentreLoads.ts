import { useMemo } from 'react';
import { centreLoads } from '../../plan/flows/centreLoads.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { useNetworkEstimate } from '../../state/useNetworkEstimate.ts';

/** What part of each centre's treatment minutes is asked for in the year from a date; null until it is known. */
export function useCentreLoads(network: ResolvedPlan | null, date: string): Map<string, number> | null {
  const estimate = useNetworkEstimate(network);
  return useMemo(() => estimate && centreLoads(estimate, date), [estimate, date]);
}
