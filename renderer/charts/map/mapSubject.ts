import type { MapLayout, MarkKind } from './mapLayout.ts';

/** What a point of the map is: a centre, an area's circle, or a place that is neither. */
export type PointOfMap = { kind: MarkKind; id: string } | { kind: 'place'; lat: number; lon: number };

/** The centre or the area that an element is drawn for, if any. */
export function markOf(element: Element | null): { kind: MarkKind; id: string } | null {
  const key = element?.closest('[data-mark]')?.getAttribute('data-mark') ?? '';
  const [, kind, id] = /^(centre|zone) (.*)$/.exec(key) ?? [];
  return (kind === 'centre' || kind === 'zone') && id !== undefined ? { kind, id } : null;
}

type Point = { x: number; y: number };

/** Longitude and latitude of a point of the picture, in pixels from its corner. */
export function placeAt({ projection, view }: MapLayout, { x, y }: Point): PointOfMap | null {
  const place = projection.invert?.([(x - view.x) / view.k, (y - view.y) / view.k]);
  return place ? { kind: 'place', lon: place[0], lat: place[1] } : null;
}

/** How far beside a centre's ring a hand may let go and still mean it. Pixels. */
const reach = 14;

/** The centre that a point means: the nearest of those it is on or beside. */
export function centreAt<Centre extends Point & { radius: number }>(
  { centres }: { centres: readonly Centre[] },
  { x, y }: Point,
): Centre | null {
  const [first] = centres
    .map((centre) => ({ centre, apart: Math.hypot(centre.x - x, centre.y - y) - centre.radius }))
    .filter(({ apart }) => apart <= reach)
    .toSorted((a, b) => a.apart - b.apart);
  return first?.centre ?? null;
}
