import { type GeoProjection, geoPath } from 'd3-geo';
import type { Boundaries } from '../../../db/schema/boundaries.ts';
import { wound } from '../../plan/map/boundaries/matchAreas.ts';

const drawn = new WeakMap<Boundaries, WeakMap<GeoProjection, string[]>>();

/** The outlines of a layer's areas as paths, in pixels of the whole map; drawn once for a projection. */
export function outlinePaths(layer: Boundaries, projection: GeoProjection): readonly string[] {
  const known = drawn.get(layer)?.get(projection);
  if (known) return known;
  const path = geoPath(projection).digits(2);
  const paths = layer.areas.map(({ outline }) => path(wound(outline)) ?? '');
  const byProjection = drawn.get(layer) ?? new WeakMap<GeoProjection, string[]>();
  drawn.set(layer, byProjection.set(projection, paths));
  return paths;
}
