import type { ScenarioResult } from '../simulation/results.ts';
import { shownScenarioId } from './planSlice.ts';
import type { Store } from './store.ts';

/** What the simulation last said of the scenario on screen, older than the inputs or not; null while it has said nothing. */
export function shownResult(state: Store): ScenarioResult | null {
  const wanted = shownScenarioId(state) ?? 'baseline';
  return state.result?.scenarios.find(({ id }) => id === wanted) ?? null;
}
