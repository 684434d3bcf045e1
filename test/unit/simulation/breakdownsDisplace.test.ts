import { describe, expect, test } from 'vitest';
import type { Change } from '../../../db/schema/change.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Replication } from '../../../renderer/simulation/booking/replication.ts';
import { dayOf, isoDateOf } from '../../../renderer/simulation/calendar/day.ts';
import { measure } from '../../../renderer/simulation/measures/measure.ts';
import { machineTotal, total } from '../../../renderer/simulation/measures/measures.ts';
import { networkOf } from '../../support/simulate.ts';
import { type Loss, simulateLosing } from '../../support/simulateLosing.ts';
import { simulator } from '../../support/simulator.ts';
import { aCentre, aLinac, ofCategory, smallPlan } from '../../support/smallPlan.ts';
import { daysOf, slotOn, type Treatment, treatmentsOf } from '../../support/treatments.ts';

const pathways = [ofCategory(1), ofCategory(2), ofCategory(3)];

/** Exactly these courses, all of which start on day 1. */
const courses = (count: number, of = pathways): Partial<Plan> => ({
  pathways: of,
  demand: [],
  backlog: of.map(({ id }) => ({ centreId: 'centre', pathwayId: id, courses: count })),
});

/** Without overtime, so that what is displaced is seen for what it is. */
async function run(changes: Partial<Plan>, losses: Loss[], ...made: Change[]): Promise<Replication> {
  const plan = smallPlan({ horizonWeeks: 12, ...changes, scenarios: [{ id: 's', name: 's', changes: made }] });
  const centres = plan.centres.map((centre) => ({ ...centre, overtimeMinutesPerDay: 0 }));
  return simulateLosing(await networkOf({ ...plan, centres }, 's'), losses);
}
const displacedByPathway = (treatments: Treatment[]) =>
  Object.fromEntries(
    [...Map.groupBy(treatments, ({ pathway }) => pathway)].map(([pathway, group]) => [
      pathway,
      group.reduce((sum, { displaced }) => sum + displaced, 0),
    ]),
  );
const gaps = (treatment: Treatment) =>
  daysOf(treatment)
    .slice(1)
    .map((day, index) => day - daysOf(treatment)[index]);

describe('a breakdown', () => {
  // Twelve courses of half an hour: six hours booked, two free.
  const losing = async (minutes: number) => run(courses(4), [{ machine: 'linac', day: 5, minutes }]);

  test('costs the free minutes first: everybody is treated later in the day', async () => {
    const untouched = treatmentsOf(await run(courses(4), []));
    const books = await losing(120);
    expect(treatmentsOf(books)).toEqual(untouched);
    const slot = slotOn(books, 'linac', 5);
    expect([books.state.lost[slot], books.state.free[slot]]).toEqual([120 * 60, 0]);
  });

  test.each([
    [121, 0, 0, 1],
    [150, 0, 0, 1],
    [151, 0, 0, 2],
    [240, 0, 0, 4],
    [241, 0, 1, 4],
    [360, 0, 4, 4],
    [361, 1, 4, 4],
    [480, 4, 4, 4],
  ])('of %d minutes displaces no more than it must: %d of category 1, %d of 2, %d of 3', async (minutes, ...by) => {
    const treatments = treatmentsOf(await losing(minutes));
    expect(displacedByPathway(treatments)).toEqual({ category1: by[0], category2: by[1], category3: by[2] });
    for (const { displaced } of treatments) expect(displaced).toBeLessThanOrEqual(1);
    // Every course gets all of its fractions in the end.
    for (const { treated } of treatments) expect(treated).toHaveLength(15);
    // And whoever was not displaced is treated on the days on which they were to be.
    for (const treatment of treatments.filter(({ displaced }) => displaced === 0)) {
      expect(daysOf(treatment)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
    }
    for (const treatment of treatments.filter(({ displaced }) => displaced === 1)) {
      if (treatment.pathway !== 'category1') expect(daysOf(treatment)).not.toContain(5);
    }
  });

  test('displaces those decided last first, of one category', async () => {
    const only = [ofCategory(3)];
    const treatments = treatmentsOf(await run(courses(12, only), [{ machine: 'linac', day: 5, minutes: 240 }]));
    const decided = (displaced: number) =>
      treatments.filter((treatment) => treatment.displaced === displaced).map((treatment) => treatment.decided);
    expect(decided(1)).toHaveLength(4);
    expect(Math.min(...decided(1))).toBeGreaterThan(Math.max(...decided(0)));
  });

  test('costs no more than the day has, however long the repair', async () => {
    const books = await losing(5000);
    expect(books.state.lost[slotOn(books, 'linac', 5)]).toBe(480 * 60);
    expect(displacedByPathway(treatmentsOf(books))).toEqual({ category1: 4, category2: 4, category3: 4 });
  });

  test('twice in a day costs both', async () => {
    const twice = [60, 90].map((minutes) => ({ machine: 'linac', day: 5, minutes }));
    const treatments = treatmentsOf(await run(courses(4), twice));
    expect(displacedByPathway(treatments)).toEqual({ category1: 0, category2: 0, category3: 1 });
  });

  test('on a day on which the machine is down already costs nothing more', async () => {
    const date = (day: number) => isoDateOf(dayOf(smallPlan().startDate) + day);
    const down: Change = { type: 'machineDown', id: '1', machineId: 'linac', from: date(5), until: date(6) };
    const both = await run(courses(4), [{ machine: 'linac', day: 5, minutes: 300 }], down);
    expect(treatmentsOf(both)).toEqual(treatmentsOf(await run(courses(4), [], down)));
    expect(both.state.lost[slotOn(both, 'linac', 5)]).toBe(480 * 60);
  });

  test('leaves a neighbour’s patients alone', async () => {
    const machines = ['a', 'b'].map((id) => aLinac(id, 'centre', { minutesPerDay: 180 }));
    const untouched = treatmentsOf(await run({ machines, ...courses(4) }, []));
    const treatments = treatmentsOf(await run({ machines, ...courses(4) }, [{ machine: 'a', day: 5, minutes: 180 }]));
    const onB = untouched.filter(({ treated }) => treated[0].machine === 'b');
    expect(onB).toHaveLength(6);
    for (const { row } of onB) expect(treatments[row]).toEqual(untouched[row]);
    for (const { displaced, treated } of treatments) expect(displaced).toBe(treated[0].machine === 'b' ? 0 : 1);
  });
});

describe('a course that was to start on the day of the breakdown', () => {
  test('is booked again as a whole, never earlier than the next day, though another machine stands idle', async () => {
    const machines = [
      aLinac('linac', 'centre', { matchedGroup: 'g' }),
      aLinac('late', 'centre', { matchedGroup: 'g', minutesPerDay: 400 }),
    ];
    const untouched = treatmentsOf(await run({ machines, ...courses(2) }, []));
    const onLinac = untouched.filter(({ treated }) => treated[0].machine === 'linac').map(({ row }) => row);
    expect(onLinac.length).toBeGreaterThan(0);
    const treatments = treatmentsOf(
      await run({ machines, ...courses(2) }, [{ machine: 'linac', day: 1, minutes: 480 }]),
    );
    for (const row of onLinac) {
      expect(daysOf(treatments[row])).toEqual(Array.from({ length: 15 }, (_, index) => index + 2));
      expect(treatments[row].displaced).toBe(1);
    }
    for (const { row, displaced } of treatments) if (!onLinac.includes(row)) expect(displaced).toBe(0);
  });

  test('does not count as prolonged, for its treatment is not interrupted', async () => {
    const losses = [1, 2, 3, 4].map((day) => ({ machine: 'linac', day, minutes: 480 }));
    const books = await run(courses(4), losses);
    for (const treatment of treatmentsOf(books)) {
      expect(treatment.treated[0].day).toBe(5);
      expect(new Set(gaps(treatment))).toEqual(new Set([1]));
    }
    const { totals } = measure(books);
    expect([totals[total.prolonged1], totals[total.prolonged2], totals[total.prolonged3]]).toEqual([0, 0, 0]);
    expect(totals[total.displaced]).toBe(12 * 4);
  });
});

test('what breakdowns cost is measured: minutes lost, fractions displaced, and less to be had', async () => {
  const books = await run(courses(4), [
    { machine: 'linac', day: 5, minutes: 60 },
    { machine: 'linac', day: 6, minutes: 240 },
  ]);
  const { totals, machines } = measure(books);
  expect(totals[total.lost]).toBe(300 * 60);
  expect(totals[total.displaced]).toBe(4);
  expect(totals[total.rostered] - totals[total.available]).toBe(300 * 60);
  expect(machines[machineTotal.lost]).toBe(300 * 60);
  expect(totals[total.delivered]).toBe(12 * 15);
  expect(totals[total.overtime]).toBe(0);
});

test('a breakdown of the plan’s own does what one written by hand does', async () => {
  // It fails as soon as day 5 begins, is out for eight hours, and is sound again from day 6 on.
  const breakdown = { meanDaysBetween: 1e-7, repairHoursMedian: 8, repairHours95th: 8, ageingPerYear: 0 };
  const change = (day: number, of: typeof breakdown | null): Change => ({
    type: 'changeBreakdown',
    id: `${day}`,
    machineId: 'linac',
    breakdown: of,
    from: isoDateOf(dayOf(smallPlan().startDate) + day),
  });
  const scenarios = [{ id: 's', name: 's', changes: [change(5, breakdown), change(6, null)] }];
  const centres = [aCentre('centre', { overtimeMinutesPerDay: 0 })];
  const plan = smallPlan({ horizonWeeks: 12, centres, ...courses(4), scenarios });
  const drawn = simulator(await networkOf(plan, 's'))(1, 0);
  const written = await run(courses(4), [{ machine: 'linac', day: 5, minutes: 480 }]);
  expect(treatmentsOf(drawn)).toEqual(treatmentsOf(written));
  expect(drawn.state.lost).toEqual(written.state.lost);
});
