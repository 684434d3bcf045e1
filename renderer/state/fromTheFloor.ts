import { floorCopy } from '../plan/workshop/floorCopy.ts';
import { shownScenarioId } from './planSlice.ts';
import type { Store } from './store.ts';
import { stepShown } from './workshopSlice.ts';

/** Copies the step's scenario, so that what the room asks can be tried without losing what was prepared. */
export function tryFromTheFloor(state: Store): void {
  const { plan, execute, chooseScenario, setWalk } = state;
  const step = stepShown(state);
  if (plan === null || step === null) return;
  const { command, scenarioId } = floorCopy(plan, shownScenarioId(state), step.title);
  execute(command);
  chooseScenario(scenarioId);
  setWalk({ floorId: scenarioId, levers: true, frozen: null });
}
