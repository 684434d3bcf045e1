import { applyEdits, type Command } from '../../../../db/schema/edit.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { ok, type Result, refuse } from '../../../../db/schema/problem.ts';
import type { Scenario } from '../../../../db/schema/scenario.ts';
import { applyScenario } from '../../../simulation/applyScenario.ts';
import { type Put, put, putRecords, remove } from '../../commands/putRecords.ts';
import { clipped } from '../../projectName.ts';
import { freshId } from '../../scenarioCommands.ts';
import type { FleetEdit, FleetStep, FleetTarget } from './fleetEdit.ts';
import { withStep } from './scenarioSteps.ts';

/** What an edit makes of the plan, and the scenario to look at then; null is the baseline. Nothing is stored. */
export type FleetDraft = { draft: Plan; command: Command; scenarioId: string | null };

const longestName = 200;

/**
 * The command that does an edit where it is wanted, and the scenario it is then seen in; why not, where it cannot be
 * done. Whether the plan is sound afterwards has not been looked at.
 */
export function commandFor(plan: Plan, target: FleetTarget, edit: FleetEdit): Result<Omit<FleetDraft, 'draft'>> {
  const made = target.into === 'plan' ? ok({ puts: planPuts(plan, edit.steps), scenarioId: null }) : inScenario();
  if (!made.ok) return made;
  const { puts, scenarioId } = made.value;
  const command = putRecords(plan, edit, puts);
  return command === null ? refuse({ path: '', message: 'Nothing would change.' }) : ok({ command, scenarioId });

  function inScenario(): Result<{ puts: Put[]; scenarioId: string }> {
    const wanted = target.into === 'scenario' ? target.scenarioId : null;
    const held = plan.scenarios.find(({ id }) => id === wanted) ?? newScenario(plan, edit.scenarioName);
    let scenario: Scenario = held;
    for (const step of edit.steps) {
      const next = withStep(plan, scenario, step);
      if (!next.ok) return next;
      scenario = next.value;
    }
    const ofPlan = edit.steps.filter(({ does }) => does === 'putTrust' || does === 'putSource');
    const puts = [...planPuts(plan, ofPlan), ...(scenario === held ? [] : [put('scenarios', scenario)])];
    return ok({ puts, scenarioId: scenario.id });
  }
}

/**
 * The same with the plan as it then is. Only references are seen to; whether dates agree is for `fleetConflicts` and,
 * before it is stored, `checkPlan`.
 */
export function fleetCommand(plan: Plan, target: FleetTarget, edit: FleetEdit): Result<FleetDraft> {
  const made = commandFor(plan, target, edit);
  if (!made.ok) return made;
  const { command, scenarioId } = made.value;
  const applied = applyEdits(plan, command.edits);
  if (!applied.ok) return applied;
  if (scenarioId !== null) {
    const resolved = applyScenario(applied.value, scenarioId);
    if (!resolved.ok) return resolved;
  }
  return ok({ draft: applied.value, command, scenarioId });
}

function newScenario(plan: Plan, name: string): Scenario {
  const taken = plan.scenarios.map(({ id }) => id);
  return { id: freshId(name, taken), name: clipped(name, longestName), changes: [] };
}

function planPuts(plan: Plan, steps: readonly FleetStep[]): Put[] {
  return steps.flatMap((step) => planPut(plan, step));
}

function planPut(plan: Plan, step: FleetStep): Put[] {
  switch (step.does) {
    case 'putProject':
      return [put('projects', step.project)];
    case 'removeProject': {
      const project = plan.projects.find(({ id }) => id === step.projectId);
      return project ? [remove('projects', project)] : [];
    }
    case 'putMachine':
      return [put('machines', step.machine)];
    case 'putCentre':
      return [put('centres', step.centre)];
    case 'putTrust':
      return [put('trusts', step.trust)];
    case 'putSource':
      return [put('sources', step.source)];
  }
}
