import { useMemo } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import { problemsText } from '../../../db/schema/problem.ts';
import { fleetOf } from '../../plan/fleet/fleet.ts';
import type { Fleet } from '../../plan/fleet/fleetTypes.ts';
import { applyScenario } from '../../simulation/applyScenario.ts';
import { unchanged } from '../../simulation/resolvedPlan.ts';

export type FleetAnswer = { fleet: Fleet; problem: string | null };

/**
 * The fleet of a plan as a scenario has it. A scenario that cannot be applied shows the baseline, with the reason; the
 * simulation refuses it in the same words.
 */
export function useFleet(plan: Plan, scenarioId: string | null): FleetAnswer {
  return useMemo(() => {
    const baseline = unchanged(plan);
    const resolved = scenarioId === null ? null : applyScenario(plan, scenarioId);
    if (resolved === null || resolved.ok) {
      return { fleet: fleetOf(resolved?.value ?? baseline, baseline), problem: null };
    }
    return { fleet: fleetOf(baseline, baseline), problem: problemsText(resolved.problems) };
  }, [plan, scenarioId]);
}
