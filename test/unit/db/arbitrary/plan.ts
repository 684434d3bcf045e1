import fc from 'fast-check';
import { Plan } from '../../../../db/schema/plan.ts';
import { SourceStatus } from '../../../../db/schema/source.ts';
import { UncertainInput } from '../../../../db/schema/uncertainty.ts';
import { boundaries } from './boundaries.ts';
import { centre, machine, project, trust } from './network.ts';
import { observations } from './observations.ts';
import { pack, risks } from './pack.ts';
import { backlog, benchmark, demand, flows, pathway, travel, zone } from './patients.ts';
import { scenario } from './scenarios.ts';
import * as v from './values.ts';
import { storyboard, workshop } from './workshop.ts';

/** The ids that records of one plan may name. */
export type Ids = {
  readonly [kind in
    | 'trusts'
    | 'centres'
    | 'machines'
    | 'projects'
    | 'pathways'
    | 'zones'
    | 'scenarios'
    | 'sources'
    | 'benchmarks']: readonly string[];
};

const some = v.whole(1, 2);
const few = v.whole(0, 2);
const ids: fc.Arbitrary<Ids> = fc
  .record({
    trusts: some,
    centres: some,
    machines: some,
    projects: few,
    pathways: some,
    zones: some,
    scenarios: few,
    sources: few,
    benchmarks: few,
  })
  .map((counts) => ({
    trusts: v.idsOf('trust', counts.trusts),
    centres: v.idsOf('centre', counts.centres),
    machines: v.idsOf('machine', counts.machines),
    projects: v.idsOf('project', counts.projects),
    pathways: v.idsOf('pathway', counts.pathways),
    zones: v.idsOf('zone', counts.zones),
    scenarios: v.idsOf('scenario', counts.scenarios),
    sources: v.idsOf('source', counts.sources),
    benchmarks: v.idsOf('benchmark', counts.benchmarks),
  }));

const uncertainty = ({ sources }: Ids) => {
  const range = { low: v.number(-1, 1), high: v.number(1, 3) };
  return sources.length === 0 ? fc.record(range) : v.record(range, { source: fc.constantFrom(...sources) });
};

const source = (id: string) =>
  v.record(
    { id: fc.constant(id), title: v.text(200), status: fc.constantFrom(...SourceStatus.options) },
    { address: v.text(500, 0), date: v.date, note: v.text(2000, 0) },
  );

/**
 * Plans of sound shape whose ids resolve and whose keys are unique: what the tables must be able to hold, every
 * optional field there or not, lists in any order, numbers and text of any kind, as they come out of a plan file.
 * They need not make sense.
 */
export const anyPlan: fc.Arbitrary<Plan> = ids.chain((known) =>
  v
    .record(
      {
        format: fc.constant('isocentre-plan' as const),
        version: fc.constant(1 as const),
        name: v.text(200),
        startDate: v.date,
        horizonWeeks: v.whole(1, 1565),
        warmUpWeeks: v.whole(0, 520),
        trusts: v.each(known.trusts, trust(known)),
        centres: v.each(known.centres, centre(known)),
        machines: v.each(known.machines, machine(known)),
        projects: v.each(known.projects, project(known)),
        pathways: v.each(known.pathways, pathway(known)),
        zones: v.each(known.zones, zone(known)),
        demand: demand(known),
        flows: flows(known),
        scenarios: v.each(known.scenarios, scenario(known)),
        ...(known.sources.length === 0 ? {} : { sources: v.each(known.sources, source) }),
      },
      {
        description: v.text(4000, 0),
        decisions: fc.record({ weekdays: v.weekdays, bankHolidays: fc.boolean() }),
        seasonality: fc.array(v.number(0, 5), { minLength: 12, maxLength: 12 }),
        ...(known.sources.length === 0 ? {} : { seasonalitySource: fc.constantFrom(...known.sources) }),
        travel: travel(known),
        mutualAid: fc
          .tuple(
            fc.record({
              enabled: fc.boolean(),
              offerAfterDays: v.whole(0, 365),
              maxExtraMinutes: v.number(0, 1440),
              acceptance: v.share,
            }),
            v.provenance(known.sources),
          )
          .map(([aid, from]) => ({ ...aid, ...from })),
        capitalEnvelope: fc.dictionary(fc.constantFrom('0026/27', '1999/00', '2027/28', '2030/31'), v.number(0, 1e9), {
          minKeys: 1,
          noNullPrototype: true,
        }),
        uncertainty: fc.dictionary(fc.constantFrom(...UncertainInput.options), uncertainty(known), {
          minKeys: 1,
          noNullPrototype: true,
        }),
        backlog: backlog(known),
        benchmarks: v.each(known.benchmarks, benchmark(known)),
        observations: observations(known),
        boundaries: boundaries(known),
        storyboard: storyboard(known),
        workshop: workshop(known),
        pack: pack(known),
        risks,
        ...(known.sources.length === 0 ? { sources: fc.constant([]) } : {}),
      },
    )
    .map((plan) => Plan.parse(JSON.parse(JSON.stringify(plan)))),
);
