import { applyEdits } from '../../../../db/schema/edit.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { floorCopy } from '../../../plan/workshop/floorCopy.ts';
import type { Walk } from '../../../state/workshopSlice.ts';

/** What is tried on: a plan, and the scenario of it that is changed; null makes a new one. */
export type Ground = {
  /** As it is stored. */
  stored: Plan;
  plan: Plan;
  scenarioId: string | null;
};

/**
 * The scenario on screen, as it is stored. Before a room it is a copy of what was prepared, which is stored with what is
 * kept of the trial; what the room has had copied already is gone on with.
 */
export function groundOf(stored: Plan, scenarioId: string | null, walk: Pick<Walk, 'floorId'> | null): Ground {
  if (walk === null || walk.floorId !== null || scenarioId === null) return { stored, plan: stored, scenarioId };
  const copy = floorCopy(stored, scenarioId, '');
  const copied = applyEdits(stored, copy.command.edits);
  return copied.ok
    ? { stored, plan: copied.value, scenarioId: copy.scenarioId }
    : { stored, plan: stored, scenarioId: null };
}
