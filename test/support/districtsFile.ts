import type { FeatureCollection, Position } from 'geojson';

type Place = { code: string; name: string; west: number; south: number };

/** A border that wanders as a coast does, the same from either side. */
function border(from: Position, to: Position, steps: number): Position[] {
  const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]] = [from, to];
  const forward = x0 + y0 <= x1 + y1;
  const points = Array.from({ length: steps }, (_, at): Position => {
    const part = at / steps;
    const along = forward ? part : 1 - part;
    const swing = 0.01 * Math.sin(along * Math.PI) * (Math.sin(along * 61) + 0.3 * Math.sin(along * 997));
    return [x0 + part * (x1 - x0) + (y1 === y0 ? 0 : swing), y0 + part * (y1 - y0) + (y1 === y0 ? swing : 0)];
  });
  return points;
}

/** Square districts of half a degree as GeoJSON, as the ONS names their fields; `steps` points to each of four sides. */
export function districtsFile(places: readonly Place[], steps: number, size = 0.5): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: places.map(({ code, name, west, south }) => {
      const corners: Position[] = [
        [west, south],
        [west, south + size],
        [west + size, south + size],
        [west + size, south],
      ];
      const ring = corners.flatMap((corner, at) => border(corner, corners[(at + 1) % 4] ?? corner, steps));
      return {
        type: 'Feature',
        properties: { FID: 1, LAD24CD: code, LAD24NM: name },
        geometry: { type: 'Polygon', coordinates: [[...ring, ring[0] ?? corners[0] ?? []]] },
      };
    }),
  };
}

/** Rows and columns of districts over the south of England, one of them, by the Solent, with this code. */
export const gridOfDistricts = (code: string): Place[] =>
  Array.from({ length: 60 }, (_, at) => ({
    code: at === 8 ? code : `E0700${String(at).padStart(4, '0')}`,
    name: `District ${at + 1}`,
    west: -5 + (at % 12) * 0.5,
    south: 50.4 + Math.floor(at / 12) * 0.5,
  }));
