import { geoDistance } from 'd3-geo';
import type { Plan } from '../../../../db/schema/plan.ts';

/** The centre quickest to reach from an area by car, as far as the plan knows; else the one closest as the crow flies. */
export function nearestCentre({ centres, travel, zones }: Plan, zoneId: string): string | undefined {
  const zone = zones.find(({ id }) => id === zoneId);
  const minutes = new Map(
    (travel ?? []).flatMap((row) => (row.zoneId === zoneId && row.mode === 'car' ? [[row.centreId, row.minutes]] : [])),
  );
  const away = (id: string): number => minutes.get(id) ?? Number.POSITIVE_INFINITY;
  const apart = ({ lat, lon }: { lat: number; lon: number }): number =>
    zone === undefined ? 0 : geoDistance([zone.lon, zone.lat], [lon, lat]);
  const [nearest] = centres.toSorted((a, b) => {
    const byRoad = away(a.id) === away(b.id) ? 0 : away(a.id) - away(b.id);
    return byRoad || apart(a) - apart(b);
  });
  return nearest?.id;
}
