import { checkPlan } from '../../../db/schema/checkPlan.ts';
import { applyEdits, type Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Result } from '../../../db/schema/problem.ts';

/**
 * The plan as a command would make it, or everything that would be wrong with it: what the store would say, said
 * before it is asked. Ask before executing, and show the problems where the change was typed.
 */
export function checkCommand(plan: Plan, command: Command): Result<Plan> {
  const applied = applyEdits(plan, command.edits);
  return applied.ok ? checkPlan(applied.value) : applied;
}
