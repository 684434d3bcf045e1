import { useMemo } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import { type CentreLoad, fleetLoads } from '../../plan/fleet/fleetLoad.ts';
import { useEstimateOf } from '../../state/useEstimateOf.ts';

const none: ReadonlyMap<string, CentreLoad> = new Map();

/** Minutes available and asked for at every centre of the plan on screen, while it is dragged too; empty at first. */
export function useFleetLoads(plan: Plan, scenarioId: string | null): ReadonlyMap<string, CentreLoad> {
  const estimate = useEstimateOf(plan, scenarioId);
  return useMemo(() => (estimate === null ? none : fleetLoads(estimate)), [estimate]);
}
