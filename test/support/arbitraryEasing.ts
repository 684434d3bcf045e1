import fc from 'fast-check';
import type { Machine } from '../../db/schema/machine.ts';
import type { Plan } from '../../db/schema/plan.ts';
import type { Project } from '../../db/schema/project.ts';
import { arbitraryQueue } from './arbitraryQueue.ts';
import { aCentre, aLinac, aPathway, aZone, smallPlan } from './smallPlan.ts';

/** Two plans of which the second has less work or more room, and nothing else is different. */
export type Easing = { harder: Plan; easier: Plan };

/** What is made easier: minutes of one machine, the decisions of one zone and pathway, or the length of an outage. */
export const easings = ['more minutes', 'less demand', 'a shorter outage'] as const;
export type EasingKind = (typeof easings)[number];

/** `which` picks the record that is eased; `amount` is 5 to 60, of minutes or of half days. */
function eased(plan: Plan, kind: EasingKind, which: number, amount: number): Easing {
  const chosen = <T>(records: readonly T[], change: (record: T) => T): T[] =>
    records.map((record, index) => (index === which % records.length ? change(record) : record));
  if (kind === 'more minutes') {
    const more = (machine: Machine) => ({ ...machine, minutesPerDay: machine.minutesPerDay + amount });
    return { harder: plan, easier: { ...plan, machines: chosen(plan.machines, more) } };
  }
  if (kind === 'less demand') {
    return {
      harder: plan,
      easier: { ...plan, demand: chosen(plan.demand, (entry) => ({ ...entry, coursesPerYear: 0 })) },
    };
  }
  const endsWith = (weeks: number) => (project: Project) => ({
    ...project,
    stages: [...project.stages, { name: 'Last', weeks, outOfService: true }],
  });
  return {
    harder: { ...plan, projects: chosen(plan.projects, endsWith(1 + amount / 14)) },
    easier: { ...plan, projects: chosen(plan.projects, endsWith(1)) },
  };
}

const minutes = 15;

/**
 * Plans in which all courses are alike, n fractions on consecutive open days, on one machine that is replaced with some
 * weeks out, or on several of one centre without that. Nobody can then start sooner because somebody else has to wait,
 * so every single course must do no worse. With several machines and an outage it would depend on which of two equal
 * machines took whom, for a course too long to fit before the outage can be on only one of them.
 */
const alike = (machines: 'one' | 'several'): fc.Arbitrary<Plan> =>
  fc
    .record({
      slots: fc.array(
        fc.integer({ min: 1, max: 6 }),
        machines === 'one' ? { minLength: 1, maxLength: 1 } : { minLength: 2, maxLength: 4 },
      ),
      fractions: fc.integer({ min: 1, max: 10 }),
      load: fc.double({ min: 0.3, max: 1.2, noNaN: true }),
      dispersion: fc.constantFrom(1, 4),
      weekdays: fc.constantFrom<number[]>([1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6, 7]),
      swapAt: fc.integer({ min: 0, max: 100 }),
      weeks: fc.integer({ min: 1, max: 8 }),
    })
    .map(({ slots, fractions, load, dispersion, weekdays, swapAt, weeks }) => {
      const fleet = slots.map((held, index) => aLinac(`linac-${index}`, 'centre', { minutesPerDay: held * minutes }));
      const perYear = (load * slots.reduce((sum, held) => sum + held, 0) * weekdays.length * 52) / fractions;
      const swap: Project = {
        id: 'swap',
        kind: 'replace',
        machineId: 'linac-0',
        newMachine: { ...fleet[0], id: 'linac-new' },
        start: new Date(Date.UTC(2028, 2, 1 + swapAt)).toISOString().slice(0, 10),
        stages: [{ name: 'Swap', weeks, outOfService: true }],
        status: 'planned',
      };
      return smallPlan({
        horizonWeeks: 30,
        centres: [aCentre('centre', { opening: { weekdays, bankHolidays: true } })],
        machines: fleet,
        projects: machines === 'one' ? [swap] : [],
        pathways: [aPathway('pathway', { fractionation: [{ from: null, mix: [{ fractions, share: 1 }] }] })],
        zones: [aZone('zone-0'), aZone('zone-1')],
        demand: [0, 1].map((zone) => ({
          zoneId: `zone-${zone}`,
          pathwayId: 'pathway',
          coursesPerYear: perYear / 2,
          dispersion,
        })),
        flows: [0, 1].map((zone) => ({ zoneId: `zone-${zone}`, pathwayId: '*', shares: { centre: 1 } })),
      });
    });

const easingOf = (plans: fc.Arbitrary<Plan>, kind: EasingKind): fc.Arbitrary<Easing> =>
  fc
    .tuple(plans, fc.nat(100), fc.integer({ min: 5, max: 60 }))
    .map(([plan, which, amount]) => eased(plan, kind, which, amount));

export const easingOfAlike = (kind: EasingKind): fc.Arbitrary<Easing> =>
  easingOf(kind === 'a shorter outage' ? alike('one') : fc.oneof(alike('one'), alike('several')), kind);
export const easingOfAny = (kind: EasingKind): fc.Arbitrary<Easing> => easingOf(arbitraryQueue, kind);
