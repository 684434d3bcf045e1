import { useMemo } from 'react';
import { soundFilter } from '../../plan/map/mapFilter.ts';
import { mapNetwork } from '../../plan/map/mapNetwork.ts';
import { type MapShown, mapShown } from '../../plan/map/mapShown.ts';
import { momentOf } from '../../plan/map/moment.ts';
import { shownPlan, shownScenarioId } from '../../state/planSlice.ts';
import { shownResult } from '../../state/shownResult.ts';
import { useStore } from '../../state/store.ts';

/** What the map and its tables show now; null before a plan is open. */
export function useMapShown(): MapShown | null {
  const plan = useStore(shownPlan);
  const scenarioId = useStore(shownScenarioId);
  const result = useStore(shownResult);
  const experiment = useStore((state) => state.result);
  const { period, date, measure, filter, difference } = useStore((state) => state.map);
  return useMemo(() => {
    if (plan === null) return null;
    const network = mapNetwork(plan, scenarioId);
    const compared = difference && scenarioId !== null && experiment !== null && result !== null;
    return mapShown({
      network,
      moment: momentOf(plan, period, date),
      result,
      measure,
      filter: soundFilter(network.plan, filter),
      against: compared ? { baseline: mapNetwork(plan, null), experiment } : null,
    });
  }, [plan, scenarioId, result, experiment, period, date, measure, filter, difference]);
}
