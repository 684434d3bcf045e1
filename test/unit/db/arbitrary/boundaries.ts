import fc from 'fast-check';
import type { Boundaries, Outline } from '../../../../db/schema/boundaries.ts';
import type { Ids } from './plan.ts';
import * as v from './values.ts';

const position = fc.tuple(v.number(-180, 180), v.number(-90, 90));
const ring = fc.array(position, { minLength: 4, maxLength: 6 });
const rings = fc.array(ring, { minLength: 1, maxLength: 2 });

const outline: fc.Arbitrary<Outline> = fc.oneof(
  fc.record({ type: fc.constant('Polygon' as const), coordinates: rings }),
  fc.record({
    type: fc.constant('MultiPolygon' as const),
    coordinates: fc.array(rings, { minLength: 1, maxLength: 2 }),
  }),
);

/** Layers of boundaries, as they come out of a plan file. */
export function boundaries(ids: Ids): fc.Arbitrary<Boundaries[]> {
  const area = v.record({ name: v.text(200), outline }, { code: v.text(20, 0) });
  const layer = (id: string) =>
    fc
      .tuple(
        fc.record({
          id: fc.constant(id),
          name: v.text(200),
          areas: fc.array(area, { minLength: 1, maxLength: 3 }),
        }),
        v.provenance(ids.sources),
      )
      .map(([one, from]) => ({ ...one, ...from }));
  return v.whole(0, 2).chain((count) => v.each(v.idsOf('boundaries', count), layer));
}
