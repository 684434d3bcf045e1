import { useEffect } from 'react';
import { packScenarios } from '../../db/schema/packScenarios.ts';
import { comparedScenarios } from './compareSlice.ts';
import { shownPlan, shownScenarioId } from './planSlice.ts';
import { type Store, useStore } from './store.ts';
import type { View } from './viewSlice.ts';

const none: readonly string[] = [];

/** Views that show several scenarios at once. */
const comparing: ReadonlySet<View> = new Set(['compare']);

const comparedOn = ({ view, walk, comparedIds }: Store): readonly string[] =>
  comparing.has(view) || walk !== null ? comparedIds : none;

const isPacking = ({ view, walk }: Store): boolean => view === 'pack' && walk === null;

function runShown(state: Store): void {
  const plan = shownPlan(state);
  if (plan === null) return;
  const packed = isPacking(state) ? packScenarios(plan).map(({ id }) => id) : null;
  state.run(plan, packed ?? comparedScenarios(plan, shownScenarioId(state), comparedOn(state)));
}

/**
 * Keeps the simulation on what is on screen: the baseline, the scenario being looked at or dragged, where several are
 * shown those held against it, and under Pack those that it holds. What is known of them already is not simulated again.
 * What a hand moves is simulated from before it is drawn; what else changes once that has been done.
 */
export function useLiveRun(): void {
  const plan = useStore(shownPlan);
  const scenarioId = useStore(shownScenarioId);
  const comparedIds = useStore(comparedOn);
  const packing = useStore(isPacking);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is simulated is read from the store when it is.
  useEffect(() => {
    const timer = setTimeout(() => runShown(useStore.getState()));
    return () => clearTimeout(timer);
  }, [plan, scenarioId, comparedIds, packing]);
  useEffect(
    () =>
      useStore.subscribe((state, before) => {
        if (state.draft !== null && state.draft !== before.draft) runShown(state);
      }),
    [],
  );
}
