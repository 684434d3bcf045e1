import type { Plan } from '../../db/schema/plan.ts';
import { everyFlow } from '../../renderer/plan/map/mapFilter.ts';
import { mapNetwork } from '../../renderer/plan/map/mapNetwork.ts';
import { type MapChoice, type MapShown, mapShown } from '../../renderer/plan/map/mapShown.ts';
import { momentOf } from '../../renderer/plan/map/moment.ts';

/** What the map shows of the baseline of a plan over all its years, or of what is chosen instead. */
export const plainMap = (plan: Plan, chosen: Partial<MapChoice> = {}): MapShown =>
  mapShown({
    network: mapNetwork(plan, null),
    moment: momentOf(plan, 'plan', null),
    result: null,
    measure: null,
    filter: everyFlow,
    against: null,
    ...chosen,
  });
