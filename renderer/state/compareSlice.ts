import type { StateCreator } from 'zustand';
import type { Plan } from '../../db/schema/plan.ts';
import type { Store } from './store.ts';

/** As many series as can be told apart by colour, dash and marker, the baseline being one of them. */
export const mostCompared = 6;

/** The scenarios that are held against each other and the baseline, in the order in which they were chosen. */
export type CompareSlice = {
  comparedIds: readonly string[];
  toggleCompared(scenarioId: string): void;
  setCompared(scenarioIds: readonly string[]): void;
  /** Takes up what was compared of the plan that has just been opened. */
  recallCompared(): void;
};

/** Kept for as long as the window is, by plan. */
const keyOf = (planId: string | null): string => `isocentre.compared.${planId ?? ''}`;

export const createCompareSlice: StateCreator<Store, [], [], CompareSlice> = (set, get) => ({
  comparedIds: [],
  toggleCompared(scenarioId) {
    const { plan, comparedIds, setCompared, notify } = get();
    if (comparedIds.includes(scenarioId)) return setCompared(comparedIds.filter((id) => id !== scenarioId));
    setCompared([...comparedIds, scenarioId]);
    const scenario = plan?.scenarios.find(({ id }) => id === scenarioId);
    if (scenario === undefined || get().comparedIds.includes(scenarioId)) return;
    notify(
      `“${scenario.name}” is not compared: no more than ${mostCompared} can be told apart, the baseline among them. Leave another out first.`,
    );
  },
  setCompared(scenarioIds) {
    const { plan, planId } = get();
    // Those that the plan no longer holds take up no place.
    const held = new Set(plan?.scenarios.map(({ id }) => id));
    const comparedIds = [...new Set(scenarioIds)].filter((id) => held.has(id)).slice(0, mostCompared - 1);
    globalThis.sessionStorage?.setItem(keyOf(planId), comparedIds.join('|'));
    set({ comparedIds });
  },
  recallCompared() {
    const kept = globalThis.sessionStorage?.getItem(keyOf(get().planId)) ?? '';
    get().setCompared(kept.split('|').filter(Boolean));
  },
});

/**
 * The scenarios to compare: the one on screen, then those chosen beside it, as far as the plan holds them and no more
 * than can be told apart.
 */
export function comparedScenarios(plan: Plan, shownId: string | null, comparedIds: readonly string[]): string[] {
  const wanted = shownId === null ? comparedIds : [shownId, ...comparedIds];
  const held = new Set(plan.scenarios.map(({ id }) => id));
  return [...new Set(wanted)].filter((id) => held.has(id)).slice(0, mostCompared - 1);
}
