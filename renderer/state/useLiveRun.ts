import { useEffect } from 'react';
import { shownPlan, shownScenarioId } from './planSlice.ts';
import { useStore } from './store.ts';

/** Long enough to let a drag pass over the weeks between, short enough to feel at once. */
const settleMs = 60;

/** Keeps the simulation on what is on screen: the baseline, and the scenario being looked at or dragged. */
export function useLiveRun(): void {
  const plan = useStore(shownPlan);
  const scenarioId = useStore(shownScenarioId);
  const run = useStore((state) => state.run);
  useEffect(() => {
    if (plan === null) return;
    const timer = setTimeout(() => run(plan, scenarioId === null ? [] : [scenarioId]), settleMs);
    return () => clearTimeout(timer);
  }, [plan, scenarioId, run]);
}
