import { describe, expect, test } from 'vitest';
import type { Change } from '../../../db/schema/change.ts';
import { checkBooks } from '../../support/checkBooks.ts';
import { aCentre, aLinac } from '../../support/smallPlan.ts';
import type { Treatment } from '../../support/treatments.ts';
import { coursesOf, date, fractionated, gaps, quiet, run } from './bookedRun.ts';

describe('cuts without notice', () => {
  const down: Change = { type: 'machineDown', id: '1', machineId: 'linac', from: date(100), until: date(107) };

  test('leave everything before untouched and nothing on the machine meanwhile', async () => {
    const before = coursesOf(await run({ pathways: [fractionated(15)] }));
    const books = await run({ pathways: [fractionated(15)] }, down);
    checkBooks(books, books.network.timeline.end - 1);
    const after = coursesOf(books);
    const early = ({ treated }: Treatment) => treated.filter(({ day }) => day < 100);
    expect(after.map(early)).toEqual(before.map(early));
    for (const { treated } of after) for (const { day } of treated) expect(day < 100 || day >= 107).toBe(true);
    for (const { treated } of after) expect(treated).toHaveLength(15);
    // Those that were to start on the days lost are booked again as a whole, without an interruption.
    const restarted = before.flatMap(({ treated }, row) =>
      treated[0].day >= 100 && treated[0].day < 107 ? [row] : [],
    );
    expect(restarted.length).toBeGreaterThan(0);
    for (const row of restarted) expect(new Set(gaps(after[row]))).toEqual(new Set([1]));
  });

  test('book those again first who have waited longer', async () => {
    const books = await run(
      {
        machines: [aLinac('linac', 'centre', { minutesPerDay: 30 })],
        demand: [{ ...quiet[0], coursesPerYear: 800 }],
      },
      down,
    );
    const lost = coursesOf(books).filter(({ displaced }) => displaced > 0);
    expect(new Set(lost.map(({ decided }) => decided)).size).toBeGreaterThan(2);
    const starts = lost.toSorted((a, b) => a.decided - b.decided).map(({ treated }) => treated[0].day);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test('category 2 and 3 make lost fractions up at the end', async () => {
    const before = coursesOf(await run({ pathways: [fractionated(15)] }));
    const after = coursesOf(await run({ pathways: [fractionated(15)] }, down));
    const underWay = before.flatMap(({ treated }, row) =>
      treated[0].day < 100 && treated[14].day >= 107 ? [row] : [],
    );
    expect(underWay.length).toBeGreaterThan(0);
    for (const row of underWay) expect(after[row].treated[14].day).toBe(before[row].treated[14].day + 7);
  });

  test('category 1 is treated the same day on the matched machine, in overtime up to an hour', async () => {
    const machines = ['linac', 'partner'].map((id) => aLinac(id, 'centre', { minutesPerDay: 150, matchedGroup: 'g' }));
    const demand = [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 440 }];
    const changes = { machines, demand, pathways: [fractionated(15, { category: 1 })] };
    const books = await run(changes, down);
    const before = coursesOf(await run(changes));
    const after = coursesOf(books);
    const days = ({ treated }: Treatment) => treated.map(({ day }) => day);
    const lost = before.flatMap(({ treated }, row) =>
      treated[0].day < 100 && treated.some(({ day, machine }) => day >= 100 && day < 107 && machine === 'linac')
        ? [row]
        : [],
    );
    const kept = lost.filter((row) => days(after[row]).join() === days(before[row]).join());
    expect(kept.length).toBeGreaterThan(0);
    // What finds no room even in overtime is caught up twice a day, from the first day with room.
    const caughtUp = lost.filter((row) => !kept.includes(row));
    expect(caughtUp.length).toBeGreaterThan(0);
    for (const row of caughtUp) expect(gaps(after[row])).toContain(0);
    for (const row of caughtUp) expect(gaps(after[row]).join()).not.toContain('0,0');
    const { free } = books.state;
    expect(Math.min(...free)).toBeLessThan(0);
    expect(Math.min(...free)).toBeGreaterThanOrEqual(-3600);
  });

  test('a centre down with matched machines leaves no fraction of a course booked again behind', async () => {
    const machines = ['a', 'b'].map((id) =>
      aLinac(id, 'centre', { matchedGroup: 'g', service: { everyWeeks: 1, days: 1 }, minutesPerDay: 150 }),
    );
    const demand = [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 400 }];
    const cut: Change = { type: 'centreDown', id: '1', centreId: 'centre', from: date(100), until: date(110) };
    const pathways = [fractionated(10, { planning: { minDays: 8, modeDays: 8, maxDays: 8 } })];
    const books = await run({ machines, demand, pathways }, cut);
    expect(books.courses.displaced.some((displaced) => displaced > 0)).toBe(true);
    expect(checkBooks(books, books.network.timeline.end - 1).fractionsUnplaced).toBe(0);
  });

  test('a centre down sends new courses elsewhere and has them again afterwards', async () => {
    const two = {
      centres: [aCentre('centre'), aCentre('other', { lat: 52 })],
      machines: [aLinac('linac', 'centre'), aLinac('o', 'other')],
    };
    const courses = coursesOf(
      await run(two, { type: 'centreDown', id: '1', centreId: 'centre', from: date(100), until: date(130) }),
    );
    for (const { decided, centre, aided } of courses) {
      // Handed on is not moved by mutual aid.
      expect(aided).toBe(false);
      if (decided < 98 || decided >= 130) expect(centre).toBe('centre');
      if (decided >= 99 && decided < 130) expect(centre).toBe('other');
    }
  });
});

test('a cut without notice that began before the plan does begins with it: the warm-up has the fleet of its days', async () => {
  const cut: Change = { type: 'machineDown', id: '1', machineId: 'linac', from: date(-10), until: date(10) };
  const books = await run({ warmUpWeeks: 4, demand: [{ ...quiet[0], coursesPerYear: 1000 }] }, cut);
  const { start } = books.network.timeline;
  const days = coursesOf(books).flatMap(({ treated }) => treated.map(({ day }) => day - start));
  expect(days.some((day) => day >= -10 && day < 0)).toBe(true);
  expect(days.some((day) => day >= 0 && day < 10)).toBe(false);
  expect(days).toContain(10);
});

test('nobody acts on a cut without notice before it begins', async () => {
  const two = {
    centres: [aCentre('centre'), aCentre('other', { lat: 52 })],
    machines: [aLinac('linac', 'centre'), aLinac('o', 'other')],
    // Whoever is decided in the first days has a place at home in a month.
    backlog: [{ centreId: 'centre', pathwayId: 'pathway', courses: 30 * 32 }],
  };
  const cut: Change = { type: 'centreDown', id: '1', centreId: 'centre', from: date(10), until: date(20) };
  const early = coursesOf(await run(two, cut)).filter(({ decided }) => decided < 10);
  expect(early.length).toBeGreaterThan(0);
  expect(early.every(({ centre, treated }) => centre === 'centre' && treated[0].day > 30)).toBe(true);
});
