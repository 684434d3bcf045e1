import fc from 'fast-check';
import type { Opening } from '../../db/schema/centre.ts';
import type { Change } from '../../db/schema/change.ts';
import type { Machine } from '../../db/schema/machine.ts';
import type { Pathway } from '../../db/schema/pathway.ts';
import type { Plan } from '../../db/schema/plan.ts';
import { arbitraryChange } from './arbitraryChange.ts';
import { aCentre, aLinac, aPathway, aZone, smallPlan } from './smallPlan.ts';

/** Days from the plan's start, as an ISO date. */
const date = (days: number): string => new Date(Date.UTC(2028, 2, 1 + days)).toISOString().slice(0, 10);

const opening = fc.constantFrom<Opening>(
  { weekdays: [1, 2, 3, 4, 5], bankHolidays: false },
  { weekdays: [1, 2, 3, 4, 5, 6, 7], bankHolidays: true },
  { weekdays: [1, 3, 4], bankHolidays: false, closures: [{ from: date(10), to: date(17) }] },
);

const machine = (index: number): fc.Arbitrary<Machine> =>
  fc
    .record({
      centre: fc.nat(2),
      minutesPerDay: fc.integer({ min: 30, max: 240 }),
      capabilities: fc.constantFrom<string[]>([], ['special']),
      grouped: fc.boolean(),
      service: fc.option(fc.record({ everyWeeks: fc.constantFrom(1, 2, 4), days: fc.constantFrom(0.5, 1, 2) })),
      out: fc.option(fc.integer({ min: -20, max: 300 })),
      breakdown: fc.option(
        fc.record({
          meanDaysBetween: fc.constantFrom(2, 5, 20),
          repairHoursMedian: fc.constantFrom(0.3, 1, 4),
          ageingPerYear: fc.constantFrom(0, 0.05),
        }),
      ),
      urgentReserve: fc.option(fc.record({ share: fc.constantFrom(0.1, 0.3), releaseDays: fc.constantFrom(0, 1, 3) })),
    })
    .map(({ centre, grouped, out, breakdown, ...rest }) =>
      aLinac(`linac-${index}`, `centre-${centre}`, {
        ...rest,
        breakdown: breakdown && { ...breakdown, repairHours95th: breakdown.repairHoursMedian * 4 },
        ...(grouped ? { matchedGroup: 'group' } : {}),
        ...(out === null ? {} : { outOfService: date(out) }),
      }),
    );

const pathway = (index: number): fc.Arbitrary<Pathway> =>
  fc
    .record({
      category: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
      priority: fc.nat(2),
      pattern: fc.constantFrom<Pathway['pattern']>('daily', 'alternateDays', 'weekly', 'twiceDaily'),
      fractions: fc.integer({ min: 1, max: 12 }),
      minutesFirst: fc.integer({ min: 5, max: 40 }),
      minutesLater: fc.integer({ min: 5, max: 30 }),
      capabilities: fc.constantFrom<string[]>([], ['special']),
      sameDay: fc.boolean(),
      urgent: fc.boolean(),
      imaging: fc.constantFrom<Pathway['imaging']>([], [{ kind: 'ctSimulator', minutes: 30 }]),
      planning: fc.option(fc.constantFrom({ minDays: 1, modeDays: 2, maxDays: 5 })),
    })
    .map(({ fractions, ...rest }) =>
      aPathway(`pathway-${index}`, { ...rest, fractionation: [{ from: null, mix: [{ fractions, share: 1 }] }] }),
    );

const often = { meanDaysBetween: 6, repairHoursMedian: 1, repairHours95th: 9, ageingPerYear: 0 };

const cut: fc.Arbitrary<Change> = fc
  .record({
    machine: fc.option(fc.nat(4)),
    centre: fc.nat(2),
    from: fc.integer({ min: 0, max: 200 }),
    days: fc.integer({ min: 1, max: 60 }),
  })
  .map(({ machine: index, centre, from, days }) => ({
    id: `cut-${index ?? 'centre'}-${from}`,
    from: date(from),
    until: date(from + days),
    ...(index === null
      ? { type: 'centreDown' as const, centreId: `centre-${centre}` }
      : { type: 'machineDown' as const, machineId: index === 4 ? 'ct' : `linac-${index}` }),
  }));

/**
 * Small plans of three centres, four linacs and one CT simulator with all that booking knows, mostly too busy, whose
 * machines break down and hold minutes for urgent courses, and a scenario `cut` that changes things of any kind and
 * takes machines and centres down without notice.
 */
export const arbitraryPlan: fc.Arbitrary<Plan> = fc
  .record({
    machines: fc.tuple(machine(0), machine(1), machine(2), machine(3)),
    openings: fc.tuple(opening, opening, opening),
    plansPerDay: fc.option(fc.constantFrom(1.5, 3)),
    pathways: fc.tuple(pathway(0), pathway(1)),
    coursesPerYear: fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 })),
    dispersion: fc.constantFrom(1, 3),
    shares: fc.constantFrom({ 'centre-0': 1 }, { 'centre-0': 0.5, 'centre-1': 0.3, 'centre-2': 0.2 }),
    swapAt: fc.integer({ min: 0, max: 200 }),
    backlog: fc.nat(20),
    cuts: fc.array(cut, { minLength: 1, maxLength: 4 }),
    ctBreaks: fc.boolean(),
    aid: fc.option(fc.constantFrom(2, 10)),
    changes: fc.tuple(...[0, 1, 2].map((index) => fc.option(arbitraryChange(index)))),
  })
  .map(
    ({
      machines,
      openings,
      plansPerDay,
      pathways,
      coursesPerYear,
      dispersion,
      shares,
      swapAt,
      backlog,
      cuts,
      ctBreaks,
      aid,
      changes,
    }) =>
      smallPlan({
        horizonWeeks: 39,
        warmUpWeeks: 4,
        centres: openings.map((held, index) =>
          aCentre(`centre-${index}`, { opening: held, plansPerDay, lat: 51 + index }),
        ),
        machines: [
          ...machines,
          {
            ...aLinac('ct', 'centre-0', { minutesPerDay: 120, ...(ctBreaks && { breakdown: often }) }),
            kind: 'ctSimulator',
          },
        ],
        projects: [
          {
            id: 'swap',
            kind: 'replace',
            machineId: 'linac-0',
            newMachine: { ...machines[0], id: 'linac-new' },
            start: date(swapAt),
            stages: [{ name: 'Swap', weeks: 6, outOfService: true }],
            status: 'planned',
          },
        ],
        pathways,
        zones: [aZone('zone')],
        demand: pathways.map(({ id }, index) => ({
          zoneId: 'zone',
          pathwayId: id,
          coursesPerYear: coursesPerYear[index],
          dispersion,
        })),
        flows: [{ zoneId: 'zone', pathwayId: '*', shares }],
        travel: [0, 1, 2].map((centre) => ({
          zoneId: 'zone',
          centreId: `centre-${centre}`,
          mode: 'car',
          minutes: 10 * centre,
        })),
        ...(aid !== null && {
          mutualAid: { enabled: true, offerAfterDays: aid, maxExtraMinutes: 15, acceptance: 0.5 },
        }),
        backlog: [{ centreId: 'centre-0', pathwayId: 'pathway-0', courses: backlog }],
        scenarios: [{ id: 'cut', name: 'Cut', changes: [...changes.filter((change) => change !== null), ...cuts] }],
      }),
  );
