import { Delaunay } from 'd3-delaunay';
import { type GeoProjection, geoCircle } from 'd3-geo';

type Point = [number, number];
type Place = { id: string; lon: number; lat: number };

/** An area without boundaries reaches no further than this from its main town: beyond, the plan knows nobody. */
export const reachKm = 25;

/** The Earth's circumference over 360 degrees. */
const kmPerDegree = 111.2;

/** The part of a convex ring that lies on the inner side of the line through a and b. Rings are not closed. */
function cutBy(ring: readonly Point[], a: Point, b: Point, inside: Point): Point[] {
  const side = ([x, y]: Point) => (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]);
  const sign = Math.sign(side(inside)) || 1;
  return ring.flatMap((point, at): Point[] => {
    const next = ring[(at + 1) % ring.length] ?? point;
    const [here, there] = [sign * side(point), sign * side(next)];
    const kept: Point[] = here >= 0 ? [point] : [];
    if (here >= 0 === there >= 0) return kept;
    const part = here / (here - there);
    return [...kept, [point[0] + part * (next[0] - point[0]), point[1] + part * (next[1] - point[1])]];
  });
}

const pathOf = (ring: readonly Point[]): string =>
  ring.length < 3 ? '' : `M${ring.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join('L')}Z`;

/**
 * What lies nearer to each place than to any other, and within reach of it: paths in pixels by id, to be clipped to
 * the land. Places in the very same spot share a cell, which the first of them has.
 */
export function zoneCells(places: readonly Place[], projection: GeoProjection, withinKm: number): Map<string, string> {
  const points = places.map(({ lon, lat }): Point => projection([lon, lat]) ?? [0, 0]);
  const discs = places.map(({ lon, lat }) =>
    (
      geoCircle()
        .center([lon, lat])
        .radius(withinKm / kmPerDegree)
        .precision(6)().coordinates[0] ?? []
    )
      .slice(1)
      .flatMap(([x = 0, y = 0]) => [projection([x, y]) ?? [0, 0]] as Point[]),
  );
  const all = discs.flat();
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const bounds: [number, number, number, number] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  // One place alone has no neighbours to be cut off from.
  const voronoi = points.length > 1 ? Delaunay.from(points).voronoi(bounds) : null;
  return new Map(
    places.map(({ id }, at) => {
      const cell: Point[] = (voronoi?.cellPolygon(at) ?? []).slice(1);
      const own = points[at] ?? [0, 0];
      const ring = cell.reduce(
        (kept: readonly Point[], a, index) => cutBy(kept, a, cell[(index + 1) % cell.length] ?? a, own),
        cell.length > 0 || points.length === 1 ? (discs[at] ?? []) : [],
      );
      return [id, pathOf(ring)];
    }),
  );
}
