import { useEffect } from 'react';
import { comparedScenarios } from './compareSlice.ts';
import { shownPlan, shownScenarioId } from './planSlice.ts';
import { useStore } from './store.ts';
import type { View } from './viewSlice.ts';

const none: readonly string[] = [];

/** Long enough to let a drag pass over the weeks between, short enough to feel at once. */
const settleMs = 30;

/** Views that show several scenarios at once. */
const comparing: ReadonlySet<View> = new Set(['compare', 'pack']);

/**
 * Keeps the simulation on what is on screen: the baseline, the scenario being looked at or dragged, and where several
 * are shown those held against it. What is known of them already is not simulated again.
 */
export function useLiveRun(): void {
  const plan = useStore(shownPlan);
  const scenarioId = useStore(shownScenarioId);
  const comparedIds = useStore((state) =>
    comparing.has(state.view) || state.walk !== null ? state.comparedIds : none,
  );
  const run = useStore((state) => state.run);
  useEffect(() => {
    if (plan === null) return;
    const timer = setTimeout(() => run(plan, comparedScenarios(plan, scenarioId, comparedIds)), settleMs);
    return () => clearTimeout(timer);
  }, [plan, scenarioId, comparedIds, run]);
}
