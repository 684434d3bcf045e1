import fc from 'fast-check';
import type { Opening } from '../../db/schema/centre.ts';
import type { Machine } from '../../db/schema/machine.ts';
import type { Mix, Pathway } from '../../db/schema/pathway.ts';
import type { Plan } from '../../db/schema/plan.ts';
import type { Project } from '../../db/schema/project.ts';
import { aCentre, aLinac, aPathway, aZone, smallPlan } from './smallPlan.ts';

/** Days from the plan's start, as an ISO date. */
const date = (days: number): string => new Date(Date.UTC(2028, 2, 1 + days)).toISOString().slice(0, 10);

const opening = fc.constantFrom<Opening>(
  { weekdays: [1, 2, 3, 4, 5], bankHolidays: false },
  { weekdays: [1, 2, 3, 4, 5, 6, 7], bankHolidays: true },
  { weekdays: [1, 3, 4], bankHolidays: false, closures: [{ from: date(10), to: date(17) }], extraDays: [date(13)] },
);

const machine = (index: number): fc.Arbitrary<Machine> =>
  fc
    .record({
      centre: fc.nat(2),
      // Multiples of 10, so that a share of half a day is whole minutes.
      minutesPerDay: fc.integer({ min: 3, max: 20 }).map((tens) => tens * 10),
      capabilities: fc.constantFrom<string[]>([], ['special']),
      grouped: fc.boolean(),
      service: fc.option(fc.record({ everyWeeks: fc.constantFrom(2, 3, 4), days: fc.constantFrom(0.5, 1, 2) })),
      into: fc.option(fc.integer({ min: -10, max: 80 }), { freq: 4 }),
      out: fc.option(fc.integer({ min: -20, max: 110 }), { freq: 3 }),
      urgentReserve: fc.option(fc.record({ share: fc.constantFrom(0.2, 0.4), releaseDays: fc.constantFrom(0, 2, 7) })),
    })
    .map(({ centre, grouped, into, out, urgentReserve, ...rest }) =>
      aLinac(`linac-${index}`, `centre-${centre}`, {
        ...rest,
        // What is not held has to take the longest visit, or some would wait for ever (reserveReleased.test.ts).
        urgentReserve: rest.minutesPerDay >= 120 ? urgentReserve : null,
        ...(grouped ? { matchedGroup: 'group' } : {}),
        ...(into === null ? {} : { inService: date(into) }),
        ...(out === null ? {} : { outOfService: date(out) }),
      }),
    );

const mix: fc.Arbitrary<Mix> = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map((fractions) => [{ fractions, share: 1 }]),
  fc.uniqueArray(fc.integer({ min: 1, max: 15 }), { minLength: 3, maxLength: 3 }).map(([few, some, many]) => [
    { fractions: few, share: 0.5 },
    { fractions: some, share: 0.3 },
    { fractions: many, share: 0.2 },
  ]),
);

const pathway = (index: number): fc.Arbitrary<Pathway> =>
  fc
    .record({
      category: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
      priority: fc.nat(2),
      pattern: fc.constantFrom<Pathway['pattern']>('daily', 'daily', 'alternateDays', 'weekly', 'twiceDaily'),
      mix,
      minutesFirst: fc.integer({ min: 5, max: 40 }),
      minutesLater: fc.integer({ min: 5, max: 30 }),
      capabilities: fc.constantFrom<string[]>([], [], ['special'], ['electrons']),
      sameDay: fc.boolean(),
      targetDays: fc.constantFrom(7, 31),
      imaging: fc.constantFrom<Pathway['imaging']>(
        [],
        [{ kind: 'ctSimulator', minutes: 30 }],
        [
          { kind: 'ctSimulator', minutes: 25 },
          { kind: 'mrSimulator', minutes: 40 },
        ],
      ),
      planning: fc.option(
        fc.constantFrom(
          { minDays: 1, modeDays: 2, maxDays: 5 },
          { minDays: 3, modeDays: 3, maxDays: 3 },
          { minDays: 0, modeDays: 0, maxDays: 4 },
        ),
      ),
    })
    .map(({ mix: fractions, ...rest }) =>
      aPathway(`pathway-${index}`, { ...rest, fractionation: [{ from: null, mix: fractions }] }),
    );

const project = (replaced: Machine): fc.Arbitrary<Project> =>
  fc
    .record({
      kind: fc.constantFrom<Project['kind']>('replace', 'add', 'retire', 'move'),
      start: fc.integer({ min: -10, max: 90 }),
      stages: fc.array(fc.record({ weeks: fc.constantFrom(0.6, 1, 3), outOfService: fc.boolean() }), { maxLength: 3 }),
      to: fc.nat(2),
    })
    .map(({ kind, start, stages, to }) => ({
      id: `project-${replaced.id}`,
      kind,
      ...(kind === 'add' ? {} : { machineId: replaced.id }),
      ...(kind === 'add' || kind === 'replace' ? { newMachine: { ...replaced, id: `${replaced.id}-new` } } : {}),
      ...(kind === 'move' ? { toCentreId: `centre-${to}` } : {}),
      start: date(start),
      stages: stages.map((stage, index) => ({ ...stage, name: `Stage ${index}` })),
      status: 'planned' as const,
    }));

const scanners = (kind: 'ctSimulator' | 'mrSimulator', most: number): fc.Arbitrary<Machine[]> =>
  fc
    .tuple(...[0, 1, 2].map(() => fc.array(fc.integer({ min: 40, max: 120 }), { minLength: 1, maxLength: most })))
    .map((centres) =>
      centres.flatMap((minutes, centre) =>
        minutes.map((minutesPerDay, index) => ({
          ...aLinac(`${kind}-${centre}-${index}`, `centre-${centre}`, { minutesPerDay }),
          kind,
        })),
      ),
    );

/** Most of what the other machines cannot treat finds a place here, so that not everybody waits for ever. */
const mainstay = aLinac('linac-4', 'centre-0', { minutesPerDay: 150, capabilities: ['special', 'electrons'] });

/**
 * Small plans with everything that booking knows in advance and nothing that comes without notice: three centres, five
 * linacs of which two have projects, scanners and planning that limit, three pathways, two zones.
 */
export const arbitraryQueue: fc.Arbitrary<Plan> = fc
  .record({
    machines: fc.tuple(machine(0), machine(1), machine(2), machine(3)),
    openings: fc.tuple(opening, opening, opening),
    closes: fc.option(fc.integer({ min: 20, max: 100 }), { freq: 2 }),
    opens: fc.option(fc.integer({ min: -20, max: 100 }), { freq: 2 }),
    plansPerDay: fc.option(fc.constantFrom(0.4, 1.5, 3)),
    pathways: fc.tuple(pathway(0), pathway(1), pathway(2)),
    simulators: fc.tuple(scanners('ctSimulator', 2), fc.oneof(fc.constant([]), scanners('mrSimulator', 1))),
    coursesPerYear: fc.array(fc.integer({ min: 0, max: 250 }), { minLength: 6, maxLength: 6 }),
    dispersion: fc.constantFrom(1, 3),
    shares: fc.constantFrom(
      { 'centre-0': 1 },
      { 'centre-0': 0.5, 'centre-1': 0.3, 'centre-2': 0.2 },
      { 'centre-2': 0.7, 'centre-1': 0.3 },
    ),
    own: fc.boolean(),
    minutes: fc.uniqueArray(fc.integer({ min: 1, max: 120 }), { minLength: 6, maxLength: 6 }),
    warmUpWeeks: fc.constantFrom(0, 3),
    mutualAid: fc.option(
      fc.record({
        enabled: fc.boolean(),
        offerAfterDays: fc.constantFrom(0, 5, 20),
        maxExtraMinutes: fc.constantFrom(0, 30, 90),
        acceptance: fc.constantFrom(0.5, 1),
      }),
    ),
  })
  .chain((parts) =>
    fc.record({ parts: fc.constant(parts), swaps: fc.tuple(project(parts.machines[0]), project(parts.machines[1])) }),
  )
  .map(({ parts, swaps }) =>
    smallPlan({
      horizonWeeks: 14,
      warmUpWeeks: parts.warmUpWeeks,
      decisions: { weekdays: [1, 2, 3, 4, 5], bankHolidays: false },
      centres: parts.openings.map((held, index) =>
        aCentre(`centre-${index}`, {
          opening: held,
          plansPerDay: parts.plansPerDay,
          ...(index === 1 && parts.opens !== null ? { opens: date(parts.opens) } : {}),
          ...(index === 2 && parts.closes !== null ? { closes: date(parts.closes) } : {}),
        }),
      ),
      machines: [...parts.machines, mainstay, ...parts.simulators.flat()],
      projects: swaps,
      pathways: parts.pathways,
      zones: [aZone('zone-0'), aZone('zone-1')],
      demand: parts.coursesPerYear.map((coursesPerYear, index) => ({
        zoneId: `zone-${index % 2}`,
        pathwayId: `pathway-${Math.floor(index / 2)}`,
        coursesPerYear,
        dispersion: parts.dispersion,
      })),
      flows: [
        { zoneId: 'zone-0', pathwayId: '*', shares: parts.shares },
        { zoneId: 'zone-1', pathwayId: '*', shares: { 'centre-1': 1 } },
        ...(parts.own ? [{ zoneId: 'zone-1', pathwayId: 'pathway-1', shares: { 'centre-2': 1 } }] : []),
      ],
      ...(parts.mutualAid === null ? {} : { mutualAid: parts.mutualAid }),
      travel: parts.minutes.map((minutes, index) => ({
        zoneId: `zone-${index % 2}`,
        centreId: `centre-${Math.floor(index / 2)}`,
        mode: 'car' as const,
        minutes,
      })),
    }),
  );
