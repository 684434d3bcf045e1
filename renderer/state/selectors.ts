import type { ScenarioResult } from '../simulation/results.ts';
import { shownScenarioId } from './planSlice.ts';
import type { Store } from './store.ts';

export const baselineResult = ({ result }: Store): ScenarioResult | null => result?.scenarios[0] ?? null;

/** Results of the scenario on screen; null until its first replication has landed. */
export function shownResult(state: Store): ScenarioResult | null {
  const id = shownScenarioId(state) ?? 'baseline';
  return state.result?.scenarios.find((scenario) => scenario.id === id) ?? null;
}

export function shownScenarioName(state: Store): string {
  const id = shownScenarioId(state);
  const plan = state.draft ?? state.plan;
  return plan?.scenarios.find((scenario) => scenario.id === id)?.name ?? 'Baseline';
}
