import { useMemo } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import { centreLoads } from '../../plan/flows/centreLoads.ts';
import { useEstimateOf } from '../../state/useEstimateOf.ts';

/** What part of each centre's treatment minutes is asked for in the year from a date; null until it is known. */
export function useCentreLoads(plan: Plan, scenarioId: string | null, date: string): Map<string, number> | null {
  const estimate = useEstimateOf(plan, scenarioId);
  return useMemo(() => estimate && centreLoads(estimate, date), [estimate, date]);
}
