import { geoIdentity } from 'd3-geo';
import type { Geometry, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Plugin } from 'vite';
import land from 'world-atlas/land-10m.json' with { type: 'json' };

/**
 * Generous around Wessex and the Thames Valley: southern England with its coasts, so that no window is wide enough
 * to show where the cut was made. Degrees: west, south, east, north.
 */
const box = [-6, 49.5, 2, 53.5] as const;

/** About ten metres, finer than Natural Earth's 1:10 million is drawn. */
const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;

const polygonsOf = (geometry: Geometry): Position[][][] => {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
};

/** Natural Earth's land within the box, every ring an island of its own (there are no lakes in this layer). */
export function coastline(): MultiPolygon {
  const rings: Position[][] = [];
  let ring: Position[] = [];
  const cut = geoIdentity()
    .clipExtent([
      [box[0], box[1]],
      [box[2], box[3]],
    ])
    .stream({
      point: (lon, lat) => void ring.push([round(lon), round(lat)]),
      lineStart: () => {
        ring = [];
      },
      lineEnd: () => {
        const [first] = ring;
        if (first && ring.length > 2) rings.push([...ring, first]);
      },
      polygonStart: () => undefined,
      polygonEnd: () => undefined,
      sphere: () => undefined,
    });
  for (const { geometry } of feature(land, land.objects.land).features) {
    for (const polygon of polygonsOf(geometry)) {
      cut.polygonStart();
      for (const points of polygon) {
        cut.lineStart();
        // A closed ring repeats its first point; the stream closes it by itself.
        for (const [lon = 0, lat = 0] of points.slice(0, -1)) cut.point(lon, lat);
        cut.lineEnd();
      }
      cut.polygonEnd();
    }
  }
  return { type: 'MultiPolygon', coordinates: rings.map((points) => [points]) };
}

const id = 'virtual:coast';
const resolvedId = `\0${id}`;

/** Gives `virtual:coast`: only the cut is shipped, never the whole world. */
export function coast(): Plugin {
  return {
    name: 'isocentre-coast',
    resolveId: (source) => (source === id ? resolvedId : undefined),
    load: (source) => (source === resolvedId ? `export default ${JSON.stringify(coastline())};` : undefined),
  };
}
