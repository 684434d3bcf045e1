import { describe, expect, test } from 'vitest';
import type { Replication } from '../../../renderer/simulation/booking/replication.ts';
import { measure } from '../../../renderer/simulation/measures/measure.ts';
import { total } from '../../../renderer/simulation/measures/measures.ts';
import { networkOf } from '../../support/simulate.ts';
import { simulator } from '../../support/simulator.ts';
import { aCentre, aLinac, aPathway, aZone, smallPlan } from '../../support/smallPlan.ts';
import { treatmentsOf } from '../../support/treatments.ts';
import { coursesOf, date, fractionated, gaps, quiet, run } from './bookedRun.ts';

describe('the attendance pattern', () => {
  const weekdays = [aCentre('centre', { opening: { weekdays: [1, 2, 3, 4, 5], bankHolidays: true } })];

  test('daily is every open day, weekends between', async () => {
    const courses = coursesOf(await run({ centres: weekdays, pathways: [fractionated(10)] }));
    for (const course of courses) {
      const monday = course.treated[0].day % 7 === 5;
      expect(gaps(course).filter((gap) => gap === 3)).toHaveLength(monday ? 1 : 2);
      expect(new Set(gaps(course))).toEqual(new Set([1, 3]));
    }
  });

  test('alternate days leaves an open day between, weekly a week, twice daily treats twice a day', async () => {
    for (const course of coursesOf(await run({ pathways: [fractionated(5, { pattern: 'alternateDays' })] }))) {
      expect(gaps(course)).toEqual([2, 2, 2, 2]);
    }
    for (const course of coursesOf(await run({ pathways: [fractionated(3, { pattern: 'weekly' })] }))) {
      expect(gaps(course)).toEqual([7, 7]);
    }
    for (const course of coursesOf(await run({ pathways: [fractionated(5, { pattern: 'twiceDaily' })] }))) {
      expect(gaps(course)).toEqual([0, 1, 0, 1]);
    }
  });

  test('a start is on the next open day at the earliest, or the same day where the pathway allows', async () => {
    for (const { decided, treated } of coursesOf(await run({}))) expect(treated[0].day).toBe(decided + 1);
    for (const { decided, treated } of coursesOf(await run({ pathways: [fractionated(1, { sameDay: true })] }))) {
      expect(treated[0].day).toBe(decided);
    }
  });
});

describe('planned service', () => {
  const serviced = (id: string, changes = {}) =>
    aLinac(id, 'centre', { service: { everyWeeks: 1, days: 1 }, ...changes });

  test('without a matched machine the day is a gap, and category 1 accepts one only', async () => {
    for (const category of [2, 3] as const) {
      const others = coursesOf(
        await run({ machines: [serviced('linac')], pathways: [fractionated(15, { category })] }),
      );
      expect(Math.max(...others.map((course) => gaps(course).filter((gap) => gap === 2).length))).toBeGreaterThan(1);
    }
    const one = coursesOf(await run({ machines: [serviced('linac')], pathways: [fractionated(6, { category: 1 })] }));
    expect(one.some((course) => gaps(course).includes(2))).toBe(true);
    for (const course of one) expect(gaps(course).filter((gap) => gap > 1).length).toBeLessThanOrEqual(1);
    // Thirteen fractions meet two of the services, which come every seventh day.
    const never = coursesOf(
      await run({ machines: [serviced('linac')], pathways: [fractionated(13, { category: 1 })] }),
    );
    expect(never.every(({ treated }) => treated.length === 0)).toBe(true);
  });

  test('with one the fraction goes there, since partners are not both out', async () => {
    const machines = [serviced('a', { matchedGroup: 'g' }), serviced('b', { matchedGroup: 'g' })];
    const courses = coursesOf(await run({ machines, pathways: [fractionated(20, { category: 1 })] }));
    for (const course of courses) expect(new Set(gaps(course))).toEqual(new Set([1]));
    expect(courses.every(({ treated }) => new Set(treated.map(({ machine }) => machine)).size === 2)).toBe(true);
  });
});

describe('project outages', () => {
  const project = {
    id: 'swap',
    kind: 'replace' as const,
    machineId: 'linac',
    newMachine: aLinac('new', 'centre'),
    status: 'planned' as const,
    start: date(100),
    stages: [{ name: 'Swap', weeks: 4, outOfService: true }],
  };

  test('whoever nobody can treat meanwhile has a place after it from the day of the decision on', async () => {
    const plan = smallPlan({ demand: quiet, projects: [project], pathways: [fractionated(15)] });
    const waiting: number[] = [];
    const books = simulator(await networkOf(plan))(1, 0, (_, { state }) => waiting.push(state.waiting.length));
    expect(Math.max(...waiting)).toBe(0);
    expect(coursesOf(books).some(({ decided, treated }) => decided < 127 && treated[0].day === 128)).toBe(true);
  });

  test('no course is booked across the start of one', async () => {
    const courses = coursesOf(await run({ projects: [project], pathways: [fractionated(15)] }));
    for (const { treated } of courses) expect(new Set(treated.map(({ machine }) => machine)).size).toBe(1);
    expect(courses.some(({ decided, treated }) => decided < 100 && treated[0].machine === 'new')).toBe(true);
    for (const { treated } of courses) expect(treated[0].day >= 128 || treated[14].day < 100).toBe(true);
  });
});

describe('a centre that cannot treat', () => {
  const two = {
    centres: [aCentre('centre'), aCentre('near', { lat: 51.1 }), aCentre('far', { lat: 53 })],
    machines: [aLinac('linac', 'centre', { outOfService: date(150) }), aLinac('n', 'near'), aLinac('f', 'far')],
  };

  test('hands its share to the nearest that can, from the first day that a course no longer fits', async () => {
    const courses = coursesOf(await run({ ...two, pathways: [fractionated(15)] }));
    for (const { decided, centre } of courses) expect(centre).toBe(decided + 15 < 150 ? 'centre' : 'near');
  });

  test('by travel time where the plan has it', async () => {
    const travel = [
      { zoneId: 'zone', centreId: 'near', mode: 'car' as const, minutes: 90 },
      { zoneId: 'zone', centreId: 'far', mode: 'car' as const, minutes: 30 },
    ];
    const courses = coursesOf(await run({ ...two, travel }));
    expect(courses.filter(({ decided }) => decided >= 150).every(({ centre }) => centre === 'far')).toBe(true);
  });

  test('treats only what its machines can', async () => {
    const pathways = [fractionated(1, { capabilities: ['sabr'] })];
    const machines = [aLinac('linac', 'centre'), aLinac('n', 'near', { capabilities: ['sabr', 'vmat'] })];
    const courses = coursesOf(await run({ ...two, machines, pathways }));
    expect(courses.every(({ centre }) => centre === 'near')).toBe(true);
  });
});

describe('priority', () => {
  test('goes first on the day, and nobody who was booked is moved for it', async () => {
    const pathways = [aPathway('urgent', { priority: 0 }), aPathway('pathway', { priority: 5 })];
    const demand = ['urgent', 'pathway'].map((pathwayId) => ({ zoneId: 'zone', pathwayId, coursesPerYear: 5000 }));
    const courses = coursesOf(await run({ pathways, demand }));
    const byDay = Map.groupBy(courses, ({ decided }) => decided);
    for (const decidedTogether of byDay.values()) {
      const starts = (pathway: string) =>
        decidedTogether.filter((course) => course.pathway === pathway).map(({ treated }) => treated[0].day);
      expect(Math.max(0, ...starts('urgent'))).toBeLessThanOrEqual(
        Math.min(...starts('pathway'), Number.POSITIVE_INFINITY),
      );
    }
  });
});

test('what is dated holds for whoever is decided on that day and after it', async () => {
  const two = {
    centres: [aCentre('centre'), aCentre('other')],
    machines: [aLinac('linac', 'centre'), aLinac('o', 'other')],
  };
  const mix = (fractions: number) => [{ fractions, share: 1 }];
  const books = await run({
    ...two,
    demand: [{ ...quiet[0], coursesPerYear: 5000 }],
    pathways: [
      aPathway('pathway', {
        fractionation: [
          { from: null, mix: mix(1) },
          { from: date(50), mix: mix(2) },
        ],
      }),
    ],
    flows: [
      { zoneId: 'zone', pathwayId: '*', shares: { centre: 1 } },
      { zoneId: 'zone', pathwayId: '*', from: date(60), shares: { other: 1 } },
    ],
  });
  const courses = coursesOf(books);
  for (const day of [50, 60]) expect(courses.some(({ decided }) => decided === day)).toBe(true);
  for (const { decided, treated, centre } of courses) {
    expect(treated).toHaveLength(decided < 50 ? 1 : 2);
    expect(centre).toBe(decided < 60 ? 'centre' : 'other');
  }
});

test('a flow of the pathway’s own outranks the area’s general ones from its day on, later ones too', async () => {
  const flow = (pathwayId: string, centre: string, from?: number) => ({
    ...{ zoneId: 'zone', pathwayId, shares: { [centre]: 1 } },
    ...(from !== undefined && { from: date(from) }),
  });
  const books = await run({
    centres: [aCentre('centre'), aCentre('other')],
    machines: [aLinac('linac', 'centre'), aLinac('o', 'other')],
    flows: [flow('*', 'centre'), flow('pathway', 'other', 50), flow('*', 'centre', 80)],
  });
  for (const { decided, centre } of coursesOf(books)) expect(centre).toBe(decided < 50 ? 'centre' : 'other');
});

test('who waits just as long as the target is within it', async () => {
  for (const [targetDays, share] of [
    [1, 1],
    [0, 0],
  ]) {
    const { totals } = measure(await run({ pathways: [aPathway('pathway', { targetDays })] }));
    expect(totals[total.waitDays]).toBe(totals[total.starts]);
    expect(totals[total.withinTarget]).toBe(share * totals[total.starts]);
  }
});

test('of an opening backlog only those are added whom the warm-up has not left waiting already', async () => {
  const waitingAtStart = (books: Replication) => {
    const { start } = books.network.timeline;
    return treatmentsOf(books).filter(({ decided, treated }) => decided < start && treated[0].day >= start).length;
  };
  const changes = { warmUpWeeks: 4, demand: [{ ...quiet[0], coursesPerYear: 14_000 }] };
  const left = waitingAtStart(await run(changes));
  expect(left).toBeGreaterThan(100);
  for (const [courses, expected] of [
    [left - 50, left],
    [left + 50, left + 50],
  ] as const) {
    const books = await run({ ...changes, backlog: [{ centreId: 'centre', pathwayId: 'pathway', courses }] });
    expect(waitingAtStart(books)).toBe(expected);
  }
});

test('an opening backlog joins the queue on the first day and is served', async () => {
  const books = await run({
    backlog: [{ centreId: 'centre', pathwayId: 'pathway', courses: 50 }],
    zones: [aZone('zone')],
  });
  const { courses, state, network } = books;
  const rows = Array.from({ length: 50 }, (_, index) => courses.decisions + index);
  for (const row of rows) {
    expect(courses.decided[row]).toBeLessThan(0);
    expect(courses.decided[row]).toBeGreaterThanOrEqual(-31);
    expect(network.slotDay[state.slotOf[courses.firstFraction[row]]]).toBeLessThanOrEqual(3);
  }
  // Evenly over the 31 days of the target: fifty courses are one or two to a day, the mean in the middle.
  expect(new Set(rows.map((row) => courses.decided[row])).size).toBe(31);
  expect(rows.reduce((sum, row) => sum + courses.decided[row], 0) / 50).toBeCloseTo(-16, 0);
});
