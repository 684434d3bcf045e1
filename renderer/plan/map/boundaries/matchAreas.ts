import { geoArea, geoContains } from 'd3-geo';
import type { Boundaries, Outline } from '../../../../db/schema/boundaries.ts';
import type { Zone } from '../../../../db/schema/zone.ts';

/** An outline as it winds on the sphere: d3 takes a ring the other way round for all the rest of the world. */
export function wound(outline: Outline): Outline {
  const polygon = (rings: [number, number][][]) =>
    rings.map((ring, at) => {
      const large = geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI;
      // Outer rings are the small side of their line; holes in them run the other way.
      return large === (at === 0) ? ring.toReversed() : ring;
    });
  return outline.type === 'Polygon'
    ? { ...outline, coordinates: polygon(outline.coordinates) }
    : { ...outline, coordinates: outline.coordinates.map(polygon) };
}

/** A zone's area in a layer: which one, and how many zones share it. */
export type Matched = { area: number; sharedBy: number };

const matches = new WeakMap<Boundaries, WeakMap<readonly Zone[], Map<string, Matched>>>();

/** Which area each zone is drawn by: the one of its code, else the one that its point lies in. Zones without are left out. */
export function matchAreas(layer: Boundaries, zones: readonly Zone[]): Map<string, Matched> {
  const known = matches.get(layer)?.get(zones);
  if (known) return known;
  const byCode = new Map(layer.areas.flatMap(({ code }, at) => (code === undefined ? [] : [[code, at] as const])));
  const outlines = layer.areas.map(({ outline }) => wound(outline));
  const found = zones.flatMap(({ id, code, lon, lat }) => {
    const own = code === undefined ? undefined : byCode.get(code);
    const area = own ?? outlines.findIndex((outline) => geoContains(outline, [lon, lat]));
    return area === -1 ? [] : [{ id, area }];
  });
  const counts = Map.groupBy(found, ({ area }) => area);
  const matched = new Map(found.map(({ id, area }) => [id, { area, sharedBy: counts.get(area)?.length ?? 1 }]));
  const perZones = matches.get(layer) ?? new WeakMap<readonly Zone[], Map<string, Matched>>();
  matches.set(layer, perZones.set(zones, matched));
  return matched;
}
