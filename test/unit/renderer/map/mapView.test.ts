import { geoMercator } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { between, pulledToShow, seenAt } from '../../../../renderer/charts/map/mapView.ts';
import { zoneCells } from '../../../../renderer/charts/map/zoneCells.ts';

const view = fc.record({
  k: fc.double({ min: 1, max: 24, noNaN: true }),
  x: fc.integer({ min: -5000, max: 500 }),
  y: fc.integer({ min: -5000, max: 500 }),
});

describe('views', () => {
  test('what is laid out for one view and transformed stands where it does in the other', () => {
    fc.assert(
      fc.property(view, view, (laidOut, shown) => {
        const place = { x: 120, y: 80 };
        const moved = seenAt(seenAt(place, laidOut), between(laidOut, shown));
        const wanted = seenAt(place, shown);
        expect(moved.x).toBeCloseTo(wanted.x, 5);
        expect(moved.y).toBeCloseTo(wanted.y, 5);
      }),
    );
  });

  test('the map is pulled no further than a mark needs', () => {
    const size = { width: 800, height: 400 };
    const whole = { k: 2, x: 0, y: 0 };
    expect(pulledToShow(whole, { x: 400, y: 200 }, size, 50)).toBe(whole);
    expect(pulledToShow(whole, { x: -30, y: 390 }, size, 50)).toEqual({ k: 2, x: 80, y: -40 });
  });
});

describe('cells', () => {
  const projection = geoMercator().scale(5000).center([-1, 51]).translate([0, 0]);
  const cell = (places: { id: string; lon: number; lat: number }[], id: string) =>
    [...(zoneCells(places, projection, 25).get(id) ?? '').matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({
      x: Number(x),
      y: Number(y),
    }));
  const west = { id: 'west', lon: -1.1, lat: 51 };
  const east = { id: 'east', lon: -0.9, lat: 51 };

  test('neighbours meet halfway, and nobody reaches beyond 25 km', () => {
    const [left, right] = [cell([west, east], 'west'), cell([west, east], 'east')];
    const middle = projection([-1, 51])?.[0] ?? Number.NaN;
    expect(Math.max(...left.map(({ x }) => x))).toBeCloseTo(middle, 0);
    expect(Math.min(...right.map(({ x }) => x))).toBeCloseTo(middle, 0);
    const reach = (projection([-1.1, 51])?.[1] ?? 0) - (projection([-1.1, 51 + 25 / 111.2])?.[1] ?? 0);
    expect(Math.max(...left.map(({ y }) => Math.abs(y - (projection([-1.1, 51])?.[1] ?? 0))))).toBeLessThan(
      1.02 * reach,
    );
  });

  test('a place alone has all that it reaches, and two in one spot share one cell', () => {
    expect(cell([west], 'west').length).toBeGreaterThan(30);
    expect(cell([west, { ...west, id: 'same' }, east], 'west').length).toBeGreaterThan(3);
  });
});
