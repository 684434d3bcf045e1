import fc from 'fast-check';
import type { Change } from '../../../../db/schema/change.ts';
import type { Scenario } from '../../../../db/schema/scenario.ts';
import { machine } from './network.ts';
import type { Ids } from './plan.ts';
import * as v from './values.ts';

/** Changes of several types, with and without what they share; the body is kept as it is whatever its type. */
function change(ids: Ids): fc.Arbitrary<Change> {
  const common = { why: v.text(2000, 0), off: fc.boolean(), lost: v.text(2000, 0) };
  const id = v.whole(0, 9).map((at) => `change-${at}`);
  return fc.oneof(
    v.record({ type: fc.constant('addMachine' as const), id, machine: machine(ids)('added'), from: v.date }, common),
    v.record(
      {
        type: fc.constant('changeDemand' as const),
        id,
        zoneId: fc.constantFrom('*', ...ids.zones),
        pathwayId: fc.constantFrom('*', ...ids.pathways),
        from: v.date,
      },
      { ...common, factor: v.number(0, 10), growthPerYear: v.number(-0.5, 0.5), until: v.date },
    ),
    v.record(
      {
        type: fc.constant('changeFlow' as const),
        id,
        zoneId: fc.constantFrom(...ids.zones),
        pathwayId: fc.constant('*'),
        shares: fc.dictionary(fc.constantFrom(...ids.centres), v.share, { noNullPrototype: true }),
        from: v.date,
      },
      common,
    ),
  );
}

export const scenario =
  (ids: Ids) =>
  (id: string): fc.Arbitrary<Scenario> =>
    fc
      .tuple(
        v.record(
          { id: fc.constant(id), name: v.text(200), changes: fc.array(change(ids), { maxLength: 3 }) },
          { parentId: fc.constantFrom(...ids.scenarios), description: v.text(4000, 0) },
        ),
        v.provenance(ids.sources),
      )
      .map(([one, source]) => ({ ...one, ...source }));
