import type { Flow } from '../../../db/schema/demand.ts';
import { type Flow as DatedFlow, flowsOf } from '../compile/routes.ts';
import { type Horizon, weekNearest } from './horizon.ts';

/** Where a zone's decisions go from a week until before another: centres by their index, and the share of each. */
export type Leg = { from: number; until: number; centres: Int16Array; shares: Float64Array };

/** Where the decisions of a zone with these flows go, by pathway; made once for all pathways that flow alike. */
export function legsOf(
  horizon: Horizon,
  zoneId: string,
  flows: readonly Flow[],
  pathwayIds: readonly string[],
  centreIds: readonly string[],
  nearest: Int16Array,
): Leg[][] {
  const flowsFor = flowsOf({ centres: centreIds.map((id) => ({ id })), flows }, horizon.timeline);
  const made = new Map<readonly DatedFlow[], Leg[]>();
  return pathwayIds.map((pathwayId) => {
    const dated = flowsFor(zoneId, pathwayId);
    const legs = made.get(dated) ?? legsFrom(horizon, dated, nearest);
    made.set(dated, legs);
    return legs;
  });
}

/** Flows by week: one that begins within a week is taken to begin with the nearer Monday. Without one, the nearest. */
function legsFrom(horizon: Horizon, flows: readonly DatedFlow[], nearest: Int16Array): Leg[] {
  const { count } = horizon;
  const begins = flows.map(({ from }) => weekNearest(horizon, from));
  const toNearest = { centres: nearest.slice(0, 1), shares: Float64Array.of(1).slice(0, nearest.length) };
  const legs = flows.map(({ centres, cumulative }, index): Leg => {
    const [from, until] = [begins[index], begins[index + 1] ?? count];
    return centres.length > 0 ? { from, until, centres, shares: partsOf(cumulative) } : { from, until, ...toNearest };
  });
  const [first = count] = begins;
  return first > 0 ? [{ from: 0, until: first, ...toNearest }, ...legs] : legs;
}

/** What running totals are made of. */
function partsOf(totals: Float64Array): Float64Array {
  const parts = totals.slice();
  for (let at = 1; at < parts.length; at++) parts[at] -= totals[at - 1];
  return parts;
}
