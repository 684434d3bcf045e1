import type { Plan } from '../../../../db/schema/plan.ts';
import { applyScenario } from '../../../simulation/applyScenario.ts';
import { type FleetTarget, thePlan } from '../change/fleetEdit.ts';
import type { Period } from '../fleetTypes.ts';
import { bunkersFull } from './bunkersFull.ts';
import { clashes } from './clashes.ts';
import { type ConflictContext, contextOf } from './context.ts';
import type { ConflictSeverity, FleetConflict } from './fleetConflict.ts';
import { noPartner } from './noPartner.ts';
import { beforeOpening } from './opening.ts';
import { pastLife } from './pastLife.ts';
import { twoOut } from './twoOut.ts';

const rules: readonly ((context: ConflictContext) => FleetConflict[])[] = [
  bunkersFull,
  clashes,
  twoOut,
  noPartner,
  pastLife,
  beforeOpening,
];

const order: readonly ConflictSeverity[] = ['wrong', 'doubtful', 'note'];

export type ConflictOptions = Partial<Period> & {
  /** The scenario looked at; null or nothing is the baseline. */
  scenarioId?: string | null;
  /** Where mends go; into the plan itself unless said otherwise. */
  target?: FleetTarget;
};

/**
 * What cannot be, or is seldom wanted, of a plan's fleet between two dates (the plan's own time by default), the
 * gravest first and then by date. A scenario that cannot be applied has none: the simulation says why.
 */
export function fleetConflicts(plan: Plan, { scenarioId, target = thePlan, ...range }: ConflictOptions = {}) {
  const resolved = applyScenario(plan, scenarioId ?? 'baseline');
  if (!resolved.ok) return [];
  const context = contextOf(plan, resolved.value, target, range);
  return rules
    .flatMap((rule) => rule(context))
    .toSorted(
      (a, b) =>
        order.indexOf(a.severity) - order.indexOf(b.severity) || a.place.period.from.localeCompare(b.place.period.from),
    );
}
