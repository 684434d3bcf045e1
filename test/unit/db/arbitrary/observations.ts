import fc from 'fast-check';
import { type Observation, ObservedMeasure, type ObservedMonth } from '../../../../db/schema/observation.ts';
import type { Ids } from './plan.ts';
import * as v from './values.ts';

const month = fc
  .tuple(v.whole(1990, 2099), v.whole(1, 12))
  .map(([year, of]) => `${year}-${String(of).padStart(2, '0')}`);
const figures = v.record({ count: v.whole(5, 1e6) }, { value: v.number(0, 1e6), p90: v.number(0, 1e6) });
const observedMonth: fc.Arbitrary<ObservedMonth> = fc
  .tuple(month, fc.option(figures))
  .map(([of, held]) => ({ month: of, ...(held ?? { count: null }) }));

export function observations(ids: Ids): fc.Arbitrary<Observation[]> {
  const place = fc.oneof(
    fc.constant({}),
    fc.constantFrom(...ids.trusts).map((trustId) => ({ trustId })),
    fc.constantFrom(...ids.centres).map((centreId) => ({ centreId })),
    fc.constantFrom(...ids.machines).map((machineId) => ({ machineId })),
  );
  const observation = (id: string) =>
    fc
      .tuple(
        v.record(
          {
            id: fc.constant(id),
            measure: fc.constantFrom(...ObservedMeasure.options),
            months: fc.uniqueArray(observedMonth, { selector: (held) => held.month, minLength: 1, maxLength: 3 }),
          },
          {
            pathwayId: fc.constantFrom(...ids.pathways),
            ...(ids.sources.length === 0 ? {} : { source: fc.constantFrom(...ids.sources) }),
          },
        ),
        place,
      )
      .map(([one, of]) => ({ ...one, ...of }));
  return v.whole(0, 2).chain((count) => v.each(v.idsOf('observed', count), observation));
}
