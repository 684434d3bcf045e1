import { clipped } from '../plan/projectName.ts';
import { freshId, putScenario } from '../plan/scenarioCommands.ts';
import { shownScenarioId } from './planSlice.ts';
import type { Store } from './store.ts';
import { stepShown } from './workshopSlice.ts';

/** Copies the step's scenario, so that what the room asks can be tried without losing what was prepared. */
export function tryFromTheFloor(state: Store): void {
  const { plan, execute, chooseScenario, setWalk } = state;
  const step = stepShown(state);
  if (plan === null || step === null) return;
  const held = plan.scenarios.find(({ id }) => id === shownScenarioId(state));
  const name = clipped(`From the floor: ${held?.name ?? step.title}`, 200);
  const id = freshId(
    name,
    plan.scenarios.map((scenario) => scenario.id),
  );
  const scenario = held ? { ...held, id, name } : { id, name, changes: [] };
  execute(putScenario(plan, scenario, 'from-the-floor', `Try “${name}”`));
  chooseScenario(id);
  setWalk({ floorId: id, levers: true, frozen: null });
}
