import type { Command } from '../../../db/schema/edit.ts';
import { checkCommand } from '../../plan/commands/checkCommand.ts';
import { removeScenario } from '../../plan/commands/removeScenario.ts';
import { duplicateScenario, type Made, newScenario } from '../../plan/scenarios/scenarioEdits.ts';
import { useStore } from '../../state/store.ts';

/** Does a command where the plan is sound afterwards; else says why not, and leaves everything as it is. */
export function doIt(command: Command | null): boolean {
  const { plan, execute, notify } = useStore.getState();
  if (plan === null || command === null) return false;
  const checked = checkCommand(plan, command);
  if (checked.ok) {
    execute(command);
    return true;
  }
  const [problem] = checked.problems;
  notify(`${command.label} was not done: ${problem?.message ?? 'the plan would not be sound'}.`);
  return false;
}

/** Makes a scenario and shows it. */
export function make(made: Made | null): void {
  if (made !== null && doIt(made.command)) useStore.getState().chooseScenario(made.scenarioId);
}

export function makeNew(parentId: string | null): void {
  const { plan } = useStore.getState();
  if (plan === null) return;
  make(newScenario(plan, parentId));
  focusName();
}

export function duplicate(id: string): void {
  const { plan } = useStore.getState();
  if (plan !== null) make(duplicateScenario(plan, id));
}

/** Removes a scenario and shows what it built on. */
export function remove(id: string): void {
  const { plan, scenarioId, chooseScenario } = useStore.getState();
  const scenario = plan?.scenarios.find((held) => held.id === id);
  if (plan === null || scenario === undefined || !doIt(removeScenario(plan, id))) return;
  if (scenarioId === id) chooseScenario(scenario.parentId ?? null);
}

/** Takes the planner to the name of the scenario on screen, all of it selected. */
export const focusName = (): void => {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLInputElement>('[data-scenario-name]');
    field?.focus();
    field?.select();
  });
};
