import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Replication } from '../../../renderer/simulation/booking/replication.ts';
import { measure } from '../../../renderer/simulation/measures/measure.ts';
import { machineTotal, total } from '../../../renderer/simulation/measures/measures.ts';
import { networkOf } from '../../support/simulate.ts';
import { type Loss, simulateLosing } from '../../support/simulateLosing.ts';
import { aCentre, aLinac, aPathway, smallPlan } from '../../support/smallPlan.ts';
import { daysOf, slotOn, treatmentsOf } from '../../support/treatments.ts';

/** Sixteen courses of fifteen half-hours: every minute of the machine is booked from day 1 to day 15. */
const full = (category: 1 | 2 | 3): Partial<Plan> => ({
  pathways: [
    aPathway('pathway', {
      category,
      fractionation: [{ from: null, mix: [{ fractions: 15, share: 1 }] }],
      minutesFirst: 30,
      minutesLater: 30,
    }),
  ],
  demand: [],
  backlog: [{ centreId: 'centre', pathwayId: 'pathway', courses: 16 }],
});

/** With so many minutes of overtime a day; with none given, as many as the plan takes when it does not say. */
async function run(changes: Partial<Plan>, losses: Loss[], overtimeMinutesPerDay?: number): Promise<Replication> {
  const overtime = overtimeMinutesPerDay === undefined ? {} : { overtimeMinutesPerDay };
  const centres = [aCentre('centre', overtime)];
  return simulateLosing(await networkOf(smallPlan({ horizonWeeks: 12, centres, ...changes })), losses);
}
const lose = (minutes: number): Loss => ({ machine: 'linac', day: 5, minutes });
/** Minutes of overtime on each day that has any. */
const overtimeByDay = (books: Replication, machine = 'linac') =>
  Object.fromEntries(
    Array.from({ length: 40 }, (_, day) => [day, -books.state.free[slotOn(books, machine, day)] / 60] as const).filter(
      ([, minutes]) => minutes > 0,
    ),
  );
const whole = Array.from({ length: 15 }, (_, index) => index + 1);

describe('overtime', () => {
  test('recovers category 1 the same day on a machine that works again, up to the centre’s limit', async () => {
    const books = await run(full(1), [lose(60)], 60);
    const treatments = treatmentsOf(books);
    expect(treatments.reduce((sum, { displaced }) => sum + displaced, 0)).toBe(2);
    for (const course of treatments) expect(daysOf(course)).toEqual(whole);
    expect(overtimeByDay(books)).toEqual({ 5: 60 });
  });

  test('ends at the limit: what is too much has a second fraction in overtime on the next open day', async () => {
    const books = await run(full(1), [lose(60)], 30);
    const late = treatmentsOf(books).filter((course) => daysOf(course).filter((day) => day === 6).length === 2);
    expect(late).toHaveLength(1);
    expect(overtimeByDay(books)).toEqual({ 5: 30, 6: 30 });
    // Twenty-nine minutes are not enough for half an hour.
    expect(overtimeByDay(await run(full(1), [lose(60)], 29))).toEqual({});
  });

  test('is worked day after day until all is caught up, no course more than twice a day', async () => {
    const books = await run(full(1), [lose(480)], 60);
    // A machine that is out all day has no overtime to give that day.
    expect(overtimeByDay(books)).toEqual({ 6: 60, 7: 60, 8: 60, 9: 60, 10: 60, 11: 60, 12: 60, 13: 60 });
    for (const course of treatmentsOf(books)) {
      expect(course.treated).toHaveLength(15);
      for (const day of daysOf(course)) expect(daysOf(course).filter((other) => other === day).length).toBeLessThan(3);
    }
  });

  test('is an hour where the plan does not say, and none where it says none', async () => {
    expect(overtimeByDay(await run(full(1), [lose(120)]))).toEqual({ 5: 60, 6: 60 });
    const none = await run(full(1), [lose(120)], 0);
    expect(overtimeByDay(none)).toEqual({});
    expect(Math.min(...none.state.free)).toBe(0);
    const displaced = treatmentsOf(none).filter((course) => course.displaced > 0);
    expect(displaced).toHaveLength(4);
    for (const course of displaced) expect(daysOf(course).at(-1)).toBe(16);
  });

  test('is never worked for category 2 or 3, nor to start a course', async () => {
    for (const category of [2, 3] as const) {
      expect(overtimeByDay(await run(full(category), [lose(240), { ...lose(480), day: 9 }], 120))).toEqual({});
    }
    expect(overtimeByDay(await run(full(1), [], 120))).toEqual({});
  });

  test('is worked on the matched machine too, each up to the limit', async () => {
    const machines = ['linac', 'partner'].map((id) => aLinac(id, 'centre', { matchedGroup: 'g' }));
    const backlog = [{ centreId: 'centre', pathwayId: 'pathway', courses: 32 }];
    const books = await run({ ...full(1), machines, backlog }, [lose(120)], 60);
    expect(overtimeByDay(books)).toEqual({ 5: 60 });
    expect(overtimeByDay(books, 'partner')).toEqual({ 5: 60 });
    for (const course of treatmentsOf(books)) expect(daysOf(course)).toEqual(whole);
  });

  test('is counted, and delivered beyond what was available', async () => {
    const books = await run(full(1), [lose(60)], 60);
    const { totals, machines } = measure(books);
    expect(totals[total.overtime]).toBe(3600);
    expect(machines[machineTotal.overtime]).toBe(3600);
    expect(totals[total.deliveredTime]).toBe(16 * 15 * 30 * 60);
    const centreRow = 1 + books.network.timeline.years.length;
    expect(totals[centreRow * (totals.length / (centreRow + 2)) + total.overtime]).toBe(3600);
  });
});
