import { newEditCheck } from '../../../db/schema/checkPlan.ts';
import { applyEdits, type Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Result } from '../../../db/schema/problem.ts';

/** Every plan that is about to be stored is checked here, so that what is known of the one before serves the next. */
const edits = newEditCheck();

/** The plan, or everything that would be wrong with it: what the store would say, said before it is asked. */
export const checkDraft = (plan: Plan): Result<Plan> => edits.check(plan);

/** Goes through a plan that has just been opened, a little at a time, so that the first edit of it is checked quickly. */
export const readyCheck = (plan: Plan): Generator<undefined, Result<Plan>> => edits.gradually(plan);

/**
 * The plan as a command would make it, or everything that would be wrong with it. Ask before executing, and show the
 * problems where the change was typed.
 */
export function checkCommand(plan: Plan, command: Command): Result<Plan> {
  const applied = applyEdits(plan, command.edits);
  return applied.ok ? checkDraft(applied.value) : applied;
}
