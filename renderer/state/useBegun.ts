import type { Begun } from '../charts/fan/FanBegun.tsx';
import type { Scope, WeeklyMetric } from '../simulation/results.ts';
import { shownScenarioId } from './planSlice.ts';
import { useStore } from './store.ts';

/**
 * The first run of what is on screen as far as it is, to be drawn over so many weeks; undefined while nothing of it is
 * known, and once it has landed. A picture of another time has no place for it.
 */
export function useBegun(scope: Scope, metric: WeeklyMetric, weeks: number | undefined): Begun | undefined {
  const soFar = useStore((state) => state.soFar);
  const order = useStore((state) => (shownScenarioId(state) === null ? 0 : 1));
  const values = soFar?.weekly[scope]?.[metric];
  return values?.length === weeks && values !== undefined ? { values, order } : undefined;
}
