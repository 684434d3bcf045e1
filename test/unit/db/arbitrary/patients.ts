import fc from 'fast-check';
import type { Backlog, Benchmark, Demand, Flow, Travel } from '../../../../db/schema/demand.ts';
import { Benchmark as BenchmarkShape } from '../../../../db/schema/demand.ts';
import { AttendancePattern, type Pathway } from '../../../../db/schema/pathway.ts';
import type { Zone } from '../../../../db/schema/zone.ts';
import { backlogKey, demandKey, flowKey, travelKey } from '../../../../db/store/keys.ts';
import type { Ids } from './plan.ts';
import * as v from './values.ts';

const sourced = <T extends object>(ids: Ids, records: fc.Arbitrary<T>) =>
  fc.tuple(records, v.provenance(ids.sources)).map(([record, source]) => ({ ...record, ...source }));

export function pathway(ids: Ids): (id: string) => fc.Arbitrary<Pathway> {
  const mix = fc.array(fc.record({ fractions: v.whole(1, 60), share: v.share }), { minLength: 1, maxLength: 3 });
  const fractionation = fc.record({ from: fc.option(v.date), mix });
  const imaging = fc.record({ kind: fc.constantFrom('ctSimulator', 'mrSimulator'), minutes: v.minutes });
  const planning = v
    .ascending(3, 100)
    .map(([minDays = 0, modeDays = 0, maxDays = 0]) => ({ minDays, modeDays, maxDays }));
  return (id) =>
    sourced(
      ids,
      v.record(
        {
          id: fc.constant(id),
          name: v.text(200),
          intent: fc.constantFrom('radical', 'palliative', 'other'),
          category: fc.constantFrom(1, 2, 3),
          targetDays: v.whole(1, 365),
          priority: v.whole(0, 100),
          fractionation: fc.array(fractionation, { minLength: 1, maxLength: 3 }),
          minutesFirst: v.minutes,
          minutesLater: v.minutes,
          pattern: fc.constantFrom(...AttendancePattern.options),
          capabilities: v.capabilities,
          imaging: fc.array(imaging, { maxLength: 2 }),
          planning: fc.option(planning),
        },
        { tumourSite: v.text(100, 0), sameDay: fc.boolean(), urgent: fc.boolean() },
      ),
    );
}

export const zone =
  (ids: Ids) =>
  (id: string): fc.Arbitrary<Zone> =>
    sourced(
      ids,
      v.record(
        { id: fc.constant(id), name: v.text(200), lat: v.number(-90, 90), lon: v.number(-180, 180) },
        {
          code: v.text(20, 0),
          icb: v.text(200, 0),
          population: v.byYear,
          population65plus: v.byYear,
          deprivationScore: v.number(0, 100),
        },
      ),
    );

export function demand(ids: Ids): fc.Arbitrary<Demand[]> {
  const one = v.record(
    {
      zoneId: fc.constantFrom(...ids.zones),
      pathwayId: fc.constantFrom(...ids.pathways),
      coursesPerYear: v.number(0, 1e5),
    },
    { growthPerYear: v.number(-0.5, 0.5), dispersion: v.number(1, 20) },
  );
  return fc.uniqueArray(sourced(ids, one), { selector: demandKey, maxLength: 4 });
}

export function flows(ids: Ids): fc.Arbitrary<Flow[]> {
  const one = v.record(
    {
      zoneId: fc.constantFrom(...ids.zones),
      pathwayId: fc.constantFrom('*', ...ids.pathways),
      shares: fc.dictionary(fc.constantFrom(...ids.centres), v.share, { noNullPrototype: true }),
    },
    { from: v.date },
  );
  return fc.uniqueArray(sourced(ids, one), { selector: flowKey, maxLength: 4 });
}

export function travel(ids: Ids): fc.Arbitrary<Travel[]> {
  const one = fc.record({
    zoneId: fc.constantFrom(...ids.zones),
    centreId: fc.constantFrom(...ids.centres),
    mode: fc.constantFrom('car' as const, 'publicTransport' as const),
    minutes: v.number(0, 1440),
  });
  return fc.uniqueArray(sourced(ids, one), { selector: travelKey, maxLength: 4 });
}

export function backlog(ids: Ids): fc.Arbitrary<Backlog[]> {
  const one = fc.record({
    centreId: fc.constantFrom(...ids.centres),
    pathwayId: fc.constantFrom(...ids.pathways),
    courses: v.whole(0, Number.MAX_SAFE_INTEGER),
  });
  return fc.uniqueArray(sourced(ids, one), { selector: backlogKey, maxLength: 3 });
}

export function benchmark(ids: Ids): (id: string) => fc.Arbitrary<Benchmark> {
  const bounds = v.ascending(2, 1e9).map(([low = 0, high = 0]) => ({ low, high }));
  return (id) =>
    sourced(
      ids,
      fc
        .tuple(
          fc.record({
            id: fc.constant(id),
            name: v.text(200),
            measure: fc.constantFrom(...BenchmarkShape.shape.measure.options),
            centreId: fc.option(fc.constantFrom(...ids.centres)),
          }),
          bounds,
        )
        .map(([one, range]) => ({ ...one, ...range })),
    );
}
