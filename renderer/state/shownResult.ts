import { scenarioOf } from '../plan/results/scenarioOf.ts';
import type { ScenarioResult } from '../simulation/results.ts';
import { shownScenarioId } from './planSlice.ts';
import type { Store } from './store.ts';

/** What the simulation last said of the scenario on screen, older than the inputs or not; null while it has said nothing. */
export function shownResult(state: Store): ScenarioResult | null {
  return scenarioOf(state.result, shownScenarioId(state)) ?? null;
}
