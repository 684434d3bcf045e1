import { describe, expect, test } from 'vitest';
import type { Machine } from '../../../db/schema/machine.ts';
import type { Pathway } from '../../../db/schema/pathway.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Replication } from '../../../renderer/simulation/booking/replication.ts';
import { checkBooks } from '../../support/checkBooks.ts';
import { networkOf } from '../../support/simulate.ts';
import { simulateLosing } from '../../support/simulateLosing.ts';
import { simulator } from '../../support/simulator.ts';
import { aCentre, aLinac, aPathway, smallPlan } from '../../support/smallPlan.ts';
import { daysOf, slotOn, treatmentsOf } from '../../support/treatments.ts';

/** Half an hour, once: sixteen to a day of the machine, twelve to the day less a quarter. */
const routine = aPathway('routine', { minutesFirst: 30, minutesLater: 30, priority: 1 });
const urgent = aPathway('urgent', { minutesFirst: 30, minutesLater: 30, priority: 2, targetDays: 7 });
const quarterFor = (releaseDays: number, changes: Partial<Machine> = {}) =>
  aLinac('linac', 'centre', { urgentReserve: { share: 0.25, releaseDays }, ...changes });

const backlog = (counts: Record<string, number>): Partial<Plan> => ({
  demand: [],
  backlog: Object.entries(counts).map(([pathwayId, courses]) => ({ centreId: 'centre', pathwayId, courses })),
});

async function run(
  changes: Partial<Plan>,
  onDayEnd: (day: number, books: Replication) => void = () => {},
): Promise<Replication> {
  const plan = smallPlan({ horizonWeeks: 12, pathways: [routine, urgent], ...changes });
  return simulator(await networkOf(plan))(1, 0, (day, books) => {
    checkBooks(books, day);
    onDayEnd(day, books);
  });
}
/** Courses of a pathway that start on each of days 1, 2, 3, ... */
function startsByDay(books: Replication, pathway: string, days: number): number[] {
  const starts = treatmentsOf(books).filter((course) => course.pathway === pathway);
  return Array.from({ length: days }, (_, index) => starts.filter((course) => daysOf(course)[0] === index + 1).length);
}
const freeMinutes = (books: Replication, day: number, machine = 'linac') =>
  books.state.free[slotOn(books, machine, day)] / 60;

describe('minutes held for urgent courses', () => {
  test('are left alone by routine courses on days that are not released yet', async () => {
    const machines = [quarterFor(2)];
    const books = await run({ machines, ...backlog({ routine: 60 }) });
    expect(startsByDay(books, 'routine', 6)).toEqual([16, 16, 12, 12, 4, 0]);
    expect(startsByDay(await run({ machines: [quarterFor(0)], ...backlog({ routine: 40 }) }), 'routine', 4)).toEqual([
      12, 12, 12, 4,
    ]);
  });

  test('are there for urgent courses, which are booked after the routine ones', async () => {
    const books = await run({ machines: [quarterFor(0)], ...backlog({ routine: 48, urgent: 9 }) });
    expect(startsByDay(books, 'routine', 4)).toEqual([12, 12, 12, 12]);
    expect(startsByDay(books, 'urgent', 4)).toEqual([4, 4, 1, 0]);
  });

  test('are used by urgent courses before the minutes open to all', async () => {
    const first = { ...urgent, priority: 0 };
    const books = await run({
      machines: [quarterFor(0)],
      pathways: [routine, first],
      ...backlog({ routine: 24, urgent: 4 }),
    });
    expect(startsByDay(books, 'urgent', 2)).toEqual([4, 0]);
    expect(startsByDay(books, 'routine', 3)).toEqual([12, 12, 0]);
  });

  test('do not limit urgent courses, who have what is open to all too', async () => {
    const first = { ...urgent, priority: 0 };
    const books = await run({
      machines: [quarterFor(0)],
      pathways: [routine, first],
      ...backlog({ routine: 24, urgent: 10 }),
    });
    expect(startsByDay(books, 'urgent', 2)).toEqual([10, 0]);
    expect(startsByDay(books, 'routine', 3)).toEqual([6, 12, 6]);
  });

  test('bar a routine course of many fractions as long as one of its days is full', async () => {
    const long = aPathway('long', {
      minutesFirst: 30,
      minutesLater: 30,
      priority: 3,
      fractionation: [{ from: null, mix: [{ fractions: 3, share: 1 }] }],
    });
    const plan = { machines: [quarterFor(1)], ...backlog({ routine: 40, long: 1 }) };
    const books = await run({ ...plan, pathways: [routine, long] });
    expect(startsByDay(books, 'routine', 3)).toEqual([16, 12, 12]);
    expect(
      treatmentsOf(books)
        .filter(({ pathway }) => pathway === 'long')
        .map(daysOf),
    ).toEqual([[4, 5, 6]]);
    const hurried = await run({ ...plan, pathways: [routine, { ...long, urgent: true }] });
    expect(
      treatmentsOf(hurried)
        .filter(({ pathway }) => pathway === 'long')
        .map(daysOf),
    ).toEqual([[2, 3, 4]]);
  });

  test('are for pathways with a target of 14 days or less, or as the plan says', async () => {
    const inReserve = async (changes: Partial<Pathway>) => {
      const pathways = [routine, aPathway('urgent', { ...urgent, ...changes })];
      const books = await run({ machines: [quarterFor(0)], pathways, ...backlog({ routine: 12, urgent: 1 }) });
      return startsByDay(books, 'urgent', 1)[0] === 1;
    };
    expect(await inReserve({ targetDays: 14 })).toBe(true);
    expect(await inReserve({ targetDays: 15 })).toBe(false);
    expect(await inReserve({ targetDays: 31, urgent: true })).toBe(true);
    expect(await inReserve({ targetDays: 7, urgent: false })).toBe(false);
  });

  test('are a share of what booking may count on that day: of half a day of service, half as many', async () => {
    const machines = [quarterFor(0, { service: { everyWeeks: 1, days: 0.5 } })];
    const books = await run({ machines, ...backlog({ routine: 300 }) });
    const { units } = books.network;
    const starts = startsByDay(books, 'routine', 21);
    expect(starts).toEqual(starts.map((_, index) => (units.service[index + 1] === 1 ? 6 : 12)));
    expect(starts.filter((count) => count === 6)).toHaveLength(3);
  });

  test('change nothing when the share is none', async () => {
    const demand = ['routine', 'urgent'].map((pathwayId) => ({ zoneId: 'zone', pathwayId, coursesPerYear: 2900 }));
    const starts = async (machine: Machine) => treatmentsOf(await run({ demand, machines: [machine] }));
    const plain = await starts(aLinac('linac', 'centre'));
    const none = { urgentReserve: { share: 0, releaseDays: 3 } };
    expect(await starts(aLinac('linac', 'centre', none))).toEqual(plain);
    expect(await starts(aLinac('linac', 'centre', { urgentReserve: null }))).toEqual(plain);
    expect(await starts(quarterFor(3))).not.toEqual(plain);
  });

  test('are held on simulators too', async () => {
    const ct = { ...quarterFor(0, { id: 'ct' }), kind: 'ctSimulator' as const };
    const imaged = (pathway: Pathway): Pathway => ({ ...pathway, imaging: [{ kind: 'ctSimulator', minutes: 30 }] });
    const machines = [aLinac('linac', 'centre', { minutesPerDay: 1000 }), ct];
    const pathways = [imaged(routine), imaged(urgent)];
    const books = await run({ machines, pathways, ...backlog({ routine: 24, urgent: 5 }) });
    expect(startsByDay(books, 'routine', 2)).toEqual([12, 12]);
    expect(startsByDay(books, 'urgent', 2)).toEqual([4, 1]);
  });
});

describe('minutes that are released', () => {
  /** Many more routine courses than the machine has room for, so that all that is open is taken at once. */
  const overload = { demand: [{ zoneId: 'zone', pathwayId: 'routine', coursesPerYear: 365 * 25 }] };

  test.each([0, 1, 4])('%d open days before are found by the courses decided then', async (releaseDays) => {
    const seen = { released: 0, held: 0 };
    await run({ machines: [quarterFor(releaseDays)], ...overload }, (day, books) => {
      if (day < 10) return;
      for (let ahead = 1; ahead <= releaseDays; ahead++) {
        expect(freeMinutes(books, day + ahead)).toBe(0);
        seen.released++;
      }
      expect(freeMinutes(books, day + releaseDays + 1)).toBe(120);
      seen.held++;
    });
    expect(seen).toEqual({ released: 74 * releaseDays, held: 74 });
  });

  test('are so in open days: on a Friday those of Monday', async () => {
    const centres = [aCentre('centre', { opening: { weekdays: [1, 2, 3, 4, 5], bankHolidays: true } })];
    let fridays = 0;
    await run({ centres, machines: [quarterFor(1)], ...overload }, (day, books) => {
      // Day 0 is a Wednesday.
      if (day < 10 || day % 7 !== 2) return;
      expect(freeMinutes(books, day + 3)).toBe(0);
      expect(freeMinutes(books, day + 4)).toBe(120);
      fridays++;
    });
    expect(fridays).toBeGreaterThan(5);
  });

  test('are those of the machine whose day it is, each by its own days', async () => {
    const machines = [quarterFor(2, { id: 'two' }), quarterFor(5, { id: 'five' }), aLinac('none', 'centre')];
    const demand = [{ zoneId: 'zone', pathwayId: 'routine', coursesPerYear: 365 * 70 }];
    await run({ machines, demand }, (day, books) => {
      if (day < 12 || day > 70) return;
      const free = (machine: string) => [1, 2, 3, 4, 5, 6].map((ahead) => freeMinutes(books, day + ahead, machine));
      expect(free('two')).toEqual([0, 0, 120, 120, 120, 120]);
      expect(free('five')).toEqual([0, 0, 0, 0, 0, 120]);
      expect(free('none')).toEqual([0, 0, 0, 0, 0, 0]);
    });
  });

  test('of a matched machine are found by those whose own machine is serviced that day', async () => {
    // Category 1 accepts one gap, and the fourteen days of a course hold two days of service. The second can be a gap;
    // for the first, the partner must have released its minutes: it does so five days before.
    const course = aPathway('routine', {
      category: 1,
      fractionation: [{ from: null, mix: [{ fractions: 13, share: 1 }] }],
    });
    const machines = [
      aLinac('linac', 'centre', { matchedGroup: 'g', service: { everyWeeks: 1, days: 1 } }),
      aLinac('partner', 'centre', { matchedGroup: 'g', urgentReserve: { share: 1, releaseDays: 5 } }),
    ];
    const demand = [{ zoneId: 'zone', pathwayId: 'routine', coursesPerYear: 365 }];
    const books = await run({ machines, pathways: [course], demand });
    const { units } = books.network;
    // The first machine stands from the first day on, so that its slots are its ordinals.
    const serviced = [...units.service.subarray(0, units.lastOrdinal[0])].map((service) => service === 1);
    for (const { decided, treated } of treatmentsOf(books)) {
      const first = serviced.indexOf(true, decided + 1);
      // On a day of service nothing can start, so that the day after a service is the first of seven.
      const possible = first > decided + 1 && first <= decided + 5;
      if (possible) expect(treated[0]?.day).toBe(decided + 1);
    }
  });
});

describe('when a breakdown gives room back', () => {
  test('a course decided that day finds what a displaced one leaves on the machine', async () => {
    // Fifty minutes of two courses on a day of an hour: ten are too few for the emergency. Losing twenty displaces one
    // course of twenty-five, and leaves fifteen.
    const emergency = aPathway('emergency', { priority: 0, sameDay: true, minutesFirst: 15 });
    const long = aPathway('routine', {
      fractionation: [{ from: null, mix: [{ fractions: 30, share: 1 }] }],
      minutesFirst: 25,
      minutesLater: 25,
    });
    const plan = smallPlan({
      horizonWeeks: 12,
      machines: [aLinac('linac', 'centre', { minutesPerDay: 60 })],
      pathways: [emergency, long],
      demand: [{ zoneId: 'zone', pathwayId: 'emergency', coursesPerYear: 365 * 3 }],
      backlog: [{ centreId: 'centre', pathwayId: 'routine', courses: 2 }],
    });
    const books = simulateLosing(await networkOf(plan), [{ machine: 'linac', day: 20, minutes: 20 }]);
    const emergencies = treatmentsOf(books).filter(({ pathway }) => pathway === 'emergency');
    expect(emergencies.some(({ decided }) => decided === 20)).toBe(true);
    expect(emergencies.filter((course) => daysOf(course)[0] === 20)).toHaveLength(1);
  });

  test('what urgent courses give back is held again until its day is released', async () => {
    // Four urgent courses fill the quarter of a day that is held, from day 1 on; losing that day puts them off to the
    // next, when the routine courses waiting for any minute must not have taken theirs.
    const inARow = aPathway('urgent', {
      category: 3,
      priority: 9,
      targetDays: 7,
      fractionation: [{ from: null, mix: [{ fractions: 4, share: 1 }] }],
      minutesFirst: 30,
      minutesLater: 30,
    });
    const single = aPathway('routine', { minutesFirst: 30, minutesLater: 30 });
    const plan = smallPlan({
      horizonWeeks: 4,
      machines: [aLinac('linac', 'centre', { minutesPerDay: 480, urgentReserve: { share: 0.25, releaseDays: 0 } })],
      pathways: [inARow, single],
      demand: [{ zoneId: 'zone', pathwayId: 'routine', coursesPerYear: 365 * 25 }],
      backlog: [{ centreId: 'centre', pathwayId: 'urgent', courses: 4 }],
    });
    const books = simulateLosing(await networkOf(plan), [{ machine: 'linac', day: 1, minutes: 480 }]);
    const urgentOnes = treatmentsOf(books).filter(({ pathway }) => pathway === 'urgent');
    expect(urgentOnes.map(daysOf)).toEqual([1, 2, 3, 4].map(() => [2, 3, 4, 5]));
  });
});
