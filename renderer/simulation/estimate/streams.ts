import type { Demand } from '../../../db/schema/demand.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { flowsOf } from '../compile/routes.ts';
import type { Horizon } from './horizon.ts';

/** Decisions of one zone and pathway, and where they go. */
export type Stream = {
  demand: Demand;
  zone: number;
  pathway: number;
  coursesPerYear: number;
  /** Centres and their shares, from a week until before another. */
  legs: Leg[];
};

export type Leg = { from: number; until: number; centres: Int16Array; shares: Float64Array };

/** What a plan's zones send where, but for how it grows and changes. */
export function streamsOf(
  horizon: Horizon,
  zones: Plan['zones'],
  pathwayIds: readonly string[],
  centreIds: readonly string[],
  flows: Plan['flows'],
  nearest: readonly Int16Array[],
  demanded: readonly Demand[],
): Stream[] {
  const zoneAt = new Map(zones.map(({ id }, index) => [id, index]));
  const pathwayAt = new Map(pathwayIds.map((id, index) => [id, index]));
  const flowsFor = flowsOf({ centres: centreIds.map((id) => ({ id })), flows }, horizon.timeline);
  const legs = new Map<string, Leg[]>();
  return demanded.flatMap((demand): Stream[] => {
    const { zoneId, pathwayId, coursesPerYear } = demand;
    const zone = zoneAt.get(zoneId);
    const pathway = pathwayAt.get(pathwayId);
    if (zone === undefined || pathway === undefined || coursesPerYear === 0) return [];
    const key = `${zoneId}/${pathwayId}`;
    const held = legs.get(key) ?? legsFrom(horizon, flowsFor(zoneId, pathwayId), nearest[zone]);
    legs.set(key, held);
    return [{ demand, zone, pathway, coursesPerYear, legs: held }];
  });
}

/** Flows by week: one that begins within a week is taken to begin with the nearer Monday. Without one, the nearest. */
function legsFrom(
  { monday, count }: Horizon,
  flows: ReturnType<ReturnType<typeof flowsOf>>,
  nearest: Int16Array | undefined,
): Leg[] {
  const weekOf = (day: number) => Math.min(count, Math.max(0, Math.round((day - monday[0]) / 7)));
  const to = (centres: Int16Array, cumulative: Float64Array, from: number, until: number): Leg => ({
    from,
    until,
    centres: centres.length > 0 ? centres : (nearest ?? new Int16Array(0)).slice(0, 1),
    shares:
      centres.length > 0
        ? cumulative.map((sum, index) => sum - (index > 0 ? cumulative[index - 1] : 0))
        : Float64Array.of(1).slice(0, nearest?.length),
  });
  const first = flows[0] ? weekOf(flows[0].from) : count;
  const before = first > 0 ? [to(new Int16Array(0), new Float64Array(0), 0, first)] : [];
  return [
    ...before,
    ...flows.map(({ from, centres, cumulative }, index) => {
      const next = flows[index + 1];
      return to(centres, cumulative, weekOf(from), next ? weekOf(next.from) : count);
    }),
  ];
}
