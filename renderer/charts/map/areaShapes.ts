import type { GeoProjection } from 'd3-geo';
import type { Boundaries } from '../../../db/schema/boundaries.ts';
import type { Zone } from '../../../db/schema/zone.ts';
import { matchAreas } from '../../plan/map/boundaries/matchAreas.ts';
import { outlinePaths } from './outlinePaths.ts';
import { reachKm, zoneCells } from './zoneCells.ts';

/** How a zone is drawn: a path, and what it is cut to: the land, the area with this index, or nothing. */
export type AreaShape = { path: string; clip: 'land' | number | null; by: 'boundary' | 'shared boundary' | 'nearest' };

/** Beyond the size of any district, so that a boundary is filled to its edge. */
const wholeAreaKm = 400;

/**
 * The shape of every zone in pixels of the whole map. One that has a boundary to itself is that; those that share one
 * split it by what is nearest to each; the rest are what is nearest on land. `clips` are the boundaries split.
 */
export function areaShapes(
  zones: readonly Zone[],
  layer: Boundaries | null,
  projection: GeoProjection,
): { byZone: Map<string, AreaShape>; clips: { area: number; path: string }[] } {
  const matched = layer === null ? null : matchAreas(layer, zones);
  const outlines = layer === null ? [] : outlinePaths(layer, projection);
  const byZone = new Map<string, AreaShape>();
  const nearest = zoneCells(zones, projection, reachKm);
  for (const zone of zones) {
    const own = matched?.get(zone.id);
    byZone.set(
      zone.id,
      own?.sharedBy === 1
        ? { path: outlines[own.area] ?? '', clip: null, by: 'boundary' }
        : { path: nearest.get(zone.id) ?? '', clip: 'land', by: 'nearest' },
    );
  }
  const shared = Map.groupBy(
    zones.filter(({ id }) => (matched?.get(id)?.sharedBy ?? 1) > 1),
    ({ id }) => matched?.get(id)?.area ?? -1,
  );
  for (const [area, sharers] of shared) {
    const cells = zoneCells(sharers, projection, wholeAreaKm);
    for (const { id } of sharers) byZone.set(id, { path: cells.get(id) ?? '', clip: area, by: 'shared boundary' });
  }
  return { byZone, clips: [...shared.keys()].map((area) => ({ area, path: outlines[area] ?? '' })) };
}
