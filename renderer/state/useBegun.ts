import type { Begun } from '../charts/fan/FanBegun.tsx';
import type { Scope, WeeklyMetric } from '../simulation/results.ts';
import { shownScenarioId } from './planSlice.ts';
import { useStore } from './store.ts';

/** A picture by week: whose weeks they are, and what has begun to be drawn over them. */
type BegunOver = { weekStarts: readonly string[]; begun: Begun | undefined };

const nothing: readonly string[] = [];

/**
 * The first run of what is on screen as far as it is, to be drawn over the weeks of what was simulated before, or over its
 * own where nothing was; undefined while nothing of it is known, and once it has landed. A picture of another time has no
 * place for it.
 */
export function useBegun(scope: Scope, metric: WeeklyMetric, drawn: readonly string[] | undefined): BegunOver {
  const soFar = useStore((state) => state.soFar);
  const order = useStore((state) => (shownScenarioId(state) === null ? 0 : 1));
  const weekStarts = drawn ?? soFar?.weekStarts ?? nothing;
  const values = soFar?.weekly[scope]?.[metric];
  return { weekStarts, begun: values?.length === weekStarts.length ? { values, order } : undefined };
}
