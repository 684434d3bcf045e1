import type { Flow as PlannedFlow } from '../../../db/schema/demand.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Zone } from './network.ts';
import { cumulativeShares, inForceFrom } from './pathways.ts';
import type { Timeline } from './timeline.ts';

/** Zones with their centres in order of travel time by car. */
export function zonesOf({ zones, centres, travel }: Pick<Plan, 'zones' | 'centres' | 'travel'>): Zone[] {
  const known = new Map<string, number>();
  for (const { zoneId, centreId, mode, minutes } of travel ?? []) {
    if (mode === 'car') known.set(`${zoneId}/${centreId}`, minutes);
  }
  return zones.map((zone) => {
    const minutes = Float64Array.from(centres, ({ id }) => known.get(`${zone.id}/${id}`) ?? Number.NaN);
    const order = centres.map((centre, index) => ({
      index,
      minutes: minutes[index] ?? Number.NaN,
      distance: squaredDistance(zone, centre),
    }));
    order.sort((a, b) => {
      const timed = Number(Number.isNaN(a.minutes)) - Number(Number.isNaN(b.minutes));
      return timed || (a.minutes || 0) - (b.minutes || 0) || a.distance - b.distance || a.index - b.index;
    });
    return { id: zone.id, nearest: Int16Array.from(order, ({ index }) => index), minutes };
  });
}

type Place = { lat: number; lon: number };

/**
 * Squared distance in degrees of latitude, good for an order within England: a degree of longitude there is about
 * 0.62 of one of latitude (the cosine of 52°).
 */
export function squaredDistance(a: Place, b: Place): number {
  const north = a.lat - b.lat;
  const east = (a.lon - b.lon) * 0.62;
  return north * north + east * east;
}

/** Centres and the running totals of their shares, from a day on. */
export type Flow = { from: number; centres: Int16Array; cumulative: Float64Array };

/** Flows of each zone and pathway in order of time; a flow given for the pathway outranks one for all of them. */
export function flowsOf(
  { flows, centres }: { flows: readonly PlannedFlow[]; centres: readonly { id: string }[] },
  timeline: Timeline,
): (zoneId: string, pathwayId: string) => readonly Flow[] {
  const centreAt = new Map(centres.map(({ id }, index) => [id, index]));
  const days = new Map<string | undefined, number>();
  const dayOf = (from: string | undefined): number => {
    // Many flows change on the same few dates.
    const day = days.get(from) ?? inForceFrom(timeline, from);
    days.set(from, day);
    return day;
  };
  const inOrder = (given: readonly PlannedFlow[]): Flow[] =>
    given
      .toSorted(({ from: a = '' }, { from: b = '' }) => (a < b ? -1 : Number(a > b)))
      .map(({ from, shares }) => ({ from: dayOf(from), ...receiving(shares, centreAt) }));
  const dated = new Map<string, ReadonlyMap<string, Flow[]>>();
  for (const [zoneId, held] of Map.groupBy(flows, (flow) => flow.zoneId)) {
    const given = Map.groupBy(held, ({ pathwayId }) => pathwayId);
    dated.set(zoneId, new Map([...given].map(([pathwayId, own]) => [pathwayId, inOrder(own)])));
  }
  return (zoneId, pathwayId) => {
    const general = dated.get(zoneId)?.get('*') ?? [];
    const own = dated.get(zoneId)?.get(pathwayId) ?? [];
    if (own.length === 0) return general;
    const before = general.filter(({ from }) => from < own[0].from);
    return before.length === 0 ? own : [...before, ...own];
  };
}

/** Centres that are sent anybody. */
function receiving(shares: PlannedFlow['shares'], centreAt: ReadonlyMap<string, number>): Omit<Flow, 'from'> {
  const centres: number[] = [];
  const received: number[] = [];
  for (const [id, share] of Object.entries(shares)) {
    const centre = centreAt.get(id);
    if (centre === undefined || share <= 0) continue;
    centres.push(centre);
    received.push(share);
  }
  return { centres: new Int16Array(centres), cumulative: cumulativeShares(received) };
}
