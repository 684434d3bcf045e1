import { geoContains } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { coastline } from '../../../../renderer/build/coast.ts';

const coast = coastline();
const isLand = (lon: number, lat: number) => geoContains(coast, [lon, lat]);

describe('coastline', () => {
  test('has the land of the region, the Isle of Wight and the sea between', () => {
    expect(isLand(-1.26, 51.75)).toBe(true);
    expect(isLand(-1.3, 50.68)).toBe(true);
    expect(isLand(-1.0, 50.45)).toBe(false);
    expect(isLand(-3.3, 51.3)).toBe(false);
  });

  test('has nothing of the rest of the world', () => {
    const points = coast.coordinates.flat(2);
    expect(
      points.every(([lon = Number.NaN, lat = Number.NaN]) => lon >= -6 && lon <= 2 && lat >= 49.5 && lat <= 53.5),
    ).toBe(true);
    expect(JSON.stringify(coast).length).toBeLessThan(50_000);
  });

  test('every ring is closed', () => {
    for (const [ring] of coast.coordinates) expect(ring?.at(0)).toEqual(ring?.at(-1));
  });
});
