import type { Change } from '../../../db/schema/change.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { applyScenario } from '../../../renderer/simulation/applyScenario.ts';
import type { ResolvedPlan } from '../../../renderer/simulation/resolvedPlan.ts';
import { aCentre, aLinac, aPathway, aZone, smallPlan } from '../../support/smallPlan.ts';

/** A linac that is replaced in the second year. */
export const swap = {
  id: 'swap',
  kind: 'replace' as const,
  machineId: 'old',
  newMachine: aLinac('new', 'a'),
  start: '2029-01-01',
  stages: [
    { name: 'Order', weeks: 10, outOfService: false },
    { name: 'Remove', weeks: 4, outOfService: true },
    { name: 'Install', weeks: 12, outOfService: true },
  ],
  status: 'planned' as const,
};

/** Three centres; areas whose people go to two of them, and to the third. */
export const plan = (changes: Partial<Plan> = {}): Plan =>
  smallPlan({
    horizonWeeks: 260,
    centres: [aCentre('a'), aCentre('b'), aCentre('c')],
    machines: [aLinac('old', 'a'), aLinac('other', 'b')],
    projects: [swap],
    pathways: [aPathway('breast'), aPathway('lung')],
    zones: [aZone('zone'), aZone('far')],
    flows: [
      { zoneId: 'zone', pathwayId: '*', shares: { a: 0.8, b: 0.2 } },
      { zoneId: 'zone', pathwayId: 'lung', from: '2030-01-01', shares: { b: 1 } },
      { zoneId: 'far', pathwayId: '*', shares: { c: 1 } },
    ],
    ...changes,
  });

/** With one scenario, “s”. */
export const scenario = (...changes: Change[]): Plan => plan({ scenarios: [{ id: 's', name: 's', changes }] });

/** The plan as a scenario would have it; throws where it cannot be applied. */
export function resolve(changed: Plan, id = 's'): ResolvedPlan {
  const result = applyScenario(changed, id);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
