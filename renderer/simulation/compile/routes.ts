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
  plan: Pick<Plan, 'flows'> & { centres: readonly { id: string }[] },
  timeline: Timeline,
): (zoneId: string, pathwayId: string) => Flow[] {
  const centreIds = plan.centres.map(({ id }) => id);
  const dated = plan.flows
    .map((flow) => {
      const receiving = Object.entries(flow.shares).filter(([id, share]) => share > 0 && centreIds.includes(id));
      return {
        flow,
        from: inForceFrom(timeline, flow.from),
        since: flow.from ?? '',
        centres: Int16Array.from(receiving, ([id]) => centreIds.indexOf(id)),
        cumulative: cumulativeShares(receiving.map(([, share]) => share)),
      };
    })
    .sort((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)));
  const byZone = Map.groupBy(dated, ({ flow }) => flow.zoneId);
  return (zoneId, pathwayId) => {
    const held = byZone.get(zoneId) ?? [];
    const own = held.filter(({ flow }) => flow.pathwayId === pathwayId);
    const firstOwn = own[0]?.from ?? Number.POSITIVE_INFINITY;
    const general = held.filter(({ flow, from }) => flow.pathwayId === '*' && from < firstOwn);
    return [...general, ...own].map(({ from, centres, cumulative }) => ({ from, centres, cumulative }));
  };
}
