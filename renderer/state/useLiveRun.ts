import { useEffect } from 'react';
import { packScenarios } from '../../db/schema/packScenarios.ts';
import { comparedScenarios } from './compareSlice.ts';
import { shownPlan, shownScenarioId } from './planSlice.ts';
import { useStore } from './store.ts';
import type { View } from './viewSlice.ts';

const none: readonly string[] = [];

/** Views that show several scenarios at once. */
const comparing: ReadonlySet<View> = new Set(['compare']);

/**
 * Keeps the simulation on what is on screen: the baseline, the scenario being looked at or dragged, where several are
 * shown those held against it, and under Pack those that it holds. What is known of them already is not simulated again.
 */
export function useLiveRun(): void {
  const plan = useStore(shownPlan);
  const scenarioId = useStore(shownScenarioId);
  const comparedIds = useStore((state) =>
    comparing.has(state.view) || state.walk !== null ? state.comparedIds : none,
  );
  const packing = useStore((state) => state.view === 'pack' && state.walk === null);
  const run = useStore((state) => state.run);
  useEffect(() => {
    if (plan === null) return;
    const wanted = () =>
      packing ? packScenarios(plan).map(({ id }) => id) : comparedScenarios(plan, scenarioId, comparedIds);
    // Once the frame is drawn. What is overtaken costs a worker no more than it had to spare.
    const timer = setTimeout(() => run(plan, wanted()));
    return () => clearTimeout(timer);
  }, [plan, scenarioId, comparedIds, packing, run]);
}
