import { applyEdits, type Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { ok, problemText, type Result, refuse } from '../../../db/schema/problem.ts';
import { checkDraft } from '../../plan/commands/checkCommand.ts';
import { fleetCommand } from '../../plan/fleet/change/fleetCommand.ts';
import type { FleetEdit, FleetTarget } from '../../plan/fleet/change/fleetEdit.ts';
import { targetOf } from '../../plan/fleet/change/targetOf.ts';
import { fleetConflicts } from '../../plan/fleet/conflicts/fleetConflicts.ts';
import { useStore } from '../../state/store.ts';

/** Where an edit goes now, by the planner's choice and the scenario on screen. */
export function targetNow(projectId?: string): FleetTarget {
  const { plan, editTarget, scenarioId } = useStore.getState();
  return plan === null ? { into: 'plan' } : targetOf(plan, { editTarget, scenarioId }, projectId);
}

/** Does an edit as one command; what is wrong with it, in a sentence, where it cannot be done. */
export function fleetDo(edit: FleetEdit, target: FleetTarget): Result<Command> {
  const { plan } = useStore.getState();
  if (plan === null) return refuse({ path: '', message: 'There is no plan open.' });
  const made = fleetCommand(plan, target, edit);
  return made.ok ? fleetRun(made.value.command) : made;
}

/**
 * Executes a command on the fleet and shows the scenario it made, if any. The plan itself must stay sound: what would
 * not is refused in the words of the fleet before the store has to.
 */
export function fleetRun(command: Command): Result<Command> {
  const { plan, execute, chooseScenario } = useStore.getState();
  if (plan === null) return refuse({ path: '', message: 'There is no plan open.' });
  const applied = applyEdits(plan, command.edits);
  if (!applied.ok) return applied;
  const wrong = soundness(plan, applied.value);
  if (!wrong.ok) return wrong;
  execute(command);
  const made = command.edits.find(({ collection, before }) => collection === 'scenarios' && before === null);
  if (typeof made?.after?.id === 'string') chooseScenario(made.after.id);
  return ok(command);
}

function soundness(before: Plan, after: Plan): Result<Plan> {
  const known = new Set(fleetConflicts(before).map(({ id }) => id));
  const wrong = fleetConflicts(after).filter(({ severity, id }) => severity === 'wrong' && !known.has(id));
  if (wrong.length > 0) return refuse(...wrong.map(({ sentence }) => ({ path: '', message: sentence })));
  return checkDraft(after);
}

/** Tells a refusal where it is seen whatever is open. */
export function tell({ problems }: { problems: Parameters<typeof problemText>[0][] }): void {
  useStore.getState().notify(problems.map(problemText).join(' '));
}
