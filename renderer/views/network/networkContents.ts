import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import type { ScenarioResult } from '../../simulation/results.ts';
import type { Selection } from '../../state/viewSlice.ts';

/** What the map and the tables both show. */
export type NetworkContents = {
  network: ResolvedPlan;
  date: string;
  result: ScenarioResult | null;
  selection: Selection | null;
  onSelect(selection: Selection | null): void;
};
