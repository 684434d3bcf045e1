import { describe, expect, test } from 'vitest';
import type { Centre } from '../../../db/schema/centre.ts';
import type { Pathway } from '../../../db/schema/pathway.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Replication } from '../../../renderer/simulation/booking/replication.ts';
import { measure } from '../../../renderer/simulation/measures/measure.ts';
import { total } from '../../../renderer/simulation/measures/measures.ts';
import { networkOf } from '../../support/simulate.ts';
import { type Loss, simulateLosing } from '../../support/simulateLosing.ts';
import { aCentre, aLinac, ofCategory, smallPlan } from '../../support/smallPlan.ts';
import { daysOf, slotOn, treatmentsOf } from '../../support/treatments.ts';

/** So many courses of each pathway, in order of priority, which start on day 1 as far as there is room. */
const courses = (counts: readonly (readonly [Pathway, number])[]): Partial<Plan> => ({
  pathways: counts.map(([pathway]) => pathway),
  demand: [],
  backlog: counts.map(([{ id }, count]) => ({ centreId: 'centre', pathwayId: id, courses: count })),
});
const matched = [
  aLinac('linac', 'centre', { matchedGroup: 'g' }),
  aLinac('partner', 'centre', { matchedGroup: 'g', minutesPerDay: 400 }),
];
const alone = [aLinac('linac', 'centre')];
const wholeDay = (day: number, machine = 'linac'): Loss => ({ machine, day, minutes: 480 });
const weekdays = { opening: { weekdays: [1, 2, 3, 4, 5], bankHolidays: true } };

async function run(changes: Partial<Plan>, losses: Loss[], centre: Partial<Centre> = {}): Promise<Replication> {
  const centres = [aCentre('centre', { overtimeMinutesPerDay: 0, ...centre })];
  return simulateLosing(await networkOf(smallPlan({ horizonWeeks: 12, centres, ...changes })), losses);
}
const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
const mostInADay = (days: number[]) =>
  Math.max(...[...Map.groupBy(days, (day) => day).values()].map(({ length }) => length));

describe('category 1', () => {
  const one = courses([[ofCategory(1), 1]]);

  test('is treated the same day on the matched machine', async () => {
    const [course] = treatmentsOf(await run({ machines: matched, ...one }, [wholeDay(5)]));
    expect(daysOf(course)).toEqual(range(1, 15));
    expect(course.treated.filter(({ machine }) => machine === 'partner')).toEqual([{ day: 5, machine: 'partner' }]);
    expect(course.displaced).toBe(1);
  });

  test('is not treated on a machine that is not matched, or cannot give the treatment', async () => {
    const strangers = [alone[0], aLinac('partner', 'centre', { minutesPerDay: 400 })];
    const [stranger] = treatmentsOf(await run({ machines: strangers, ...one }, [wholeDay(5)]));
    expect(stranger.treated.every(({ machine }) => machine === 'linac')).toBe(true);
    const able = aLinac('linac', 'centre', { matchedGroup: 'g', capabilities: ['sabr'] });
    const sabr = courses([[ofCategory(1, { capabilities: ['sabr'] }), 1]]);
    const [unable] = treatmentsOf(await run({ machines: [able, matched[1]], ...sabr }, [wholeDay(5)]));
    expect(unable.treated.every(({ machine }) => machine === 'linac')).toBe(true);
  });

  test('else has a second fraction on the next open day, and ends when it was to end', async () => {
    const [course] = treatmentsOf(await run({ machines: alone, ...one }, [wholeDay(5)]));
    expect(daysOf(course)).toEqual([...range(1, 4), 6, ...range(6, 15)]);
    // Day 0 is a Wednesday: day 9 is a Friday, and the next open day is Monday, day 12.
    const [overWeekend] = treatmentsOf(await run({ machines: alone, ...one }, [wholeDay(9)], weekdays));
    expect(daysOf(overWeekend).filter((day) => day >= 8 && day < 14)).toEqual([8, 12, 12, 13]);
  });

  test('never has more than two a day: a week lost is caught up in the week that follows', async () => {
    const [course] = treatmentsOf(
      await run(
        { machines: alone, ...one },
        range(3, 7).map((day) => wholeDay(day)),
      ),
    );
    expect(daysOf(course)).toEqual([1, 2, ...[8, 9, 10, 11, 12].flatMap((day) => [day, day]), 13, 14, 15]);
    const twice = courses([[ofCategory(1, { pattern: 'twiceDaily' }), 1]]);
    const [twiceDaily] = treatmentsOf(await run({ machines: alone, ...twice }, [wholeDay(3)]));
    expect(mostInADay(daysOf(twiceDaily))).toBe(2);
    expect(daysOf(twiceDaily)).not.toContain(3);
    expect(twiceDaily.treated).toHaveLength(15);
  });

  test('that was to have two on a day to catch up has both of them that day on the matched machine', async () => {
    const losses = [wholeDay(5), { machine: 'partner', day: 5, minutes: 400 }, wholeDay(6)];
    const [course] = treatmentsOf(await run({ machines: matched, ...one }, losses));
    expect(daysOf(course)).toEqual([...range(1, 4), 6, ...range(6, 15)]);
    expect(course.displaced).toBe(3);
  });

  test('lost on its last day is made up on the next', async () => {
    const [course] = treatmentsOf(await run({ machines: alone, ...one }, [wholeDay(15)]));
    expect(daysOf(course)).toEqual([...range(1, 14), 16]);
  });

  test('goes before the others where there is not room for all', async () => {
    const machines = [matched[0], { ...matched[1], minutesPerDay: 30 }];
    for (const order of [[1, 2, 3] as const, [3, 2, 1] as const]) {
      const plan = { machines, ...courses(order.map((category) => [ofCategory(category), 1] as const)) };
      const treatments = treatmentsOf(await run(plan, [wholeDay(5)]));
      for (const { pathway, treated, displaced } of treatments) {
        expect(displaced).toBe(1);
        expect(treated.some(({ machine }) => machine === 'partner')).toBe(pathway === 'category1');
      }
    }
  });
});

test.each([1, 2, 3] as const)(
  'category %d keeps the spacing of its pattern: two days on for alternate days, a week on for weekly',
  async (category) => {
    const last = async (pattern: Pathway['pattern']) => {
      const plan = { machines: alone, ...courses([[ofCategory(category, { pattern }), 1]]) };
      const [course] = treatmentsOf(await run(plan, [wholeDay(15)]));
      return daysOf(course).slice(-3);
    };
    expect(await last('alternateDays')).toEqual([27, 29, 31]);
    expect(await last('weekly')).toEqual([92, 99, 106]);
  },
);

describe.each([2, 3] as const)('category %d', (category) => {
  const one = courses([[ofCategory(category), 1]]);

  test('is made up at the end of the course', async () => {
    const [course] = treatmentsOf(await run({ machines: alone, ...one }, [wholeDay(5)]));
    expect(daysOf(course)).toEqual([...range(1, 4), ...range(6, 16)]);
    const [two] = treatmentsOf(await run({ machines: alone, ...one }, [wholeDay(5), wholeDay(6)]));
    expect(daysOf(two)).toEqual([...range(1, 4), ...range(7, 17)]);
  });

  test('has no more on a day than its pattern, so that twice daily catches up on a day with one', async () => {
    const twice = { machines: alone, ...courses([[ofCategory(category, { pattern: 'twiceDaily' }), 1]]) };
    const [twiceDaily] = treatmentsOf(await run(twice, [wholeDay(3)]));
    // Fifteen fractions are seven days and a half, so that one of the two lost completes the last day.
    expect(daysOf(twiceDaily)).toEqual([1, 1, 2, 2, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9]);
  });

  test('takes the first free slot when the end of the course is full', async () => {
    // Sixteen courses fill days 1 to 15 and sixteen more days 16 to 30.
    const plan = { machines: alone, ...courses([[ofCategory(category), 32]]) };
    const treatments = treatmentsOf(await run(plan, [{ machine: 'linac', day: 5, minutes: 60 }]));
    const displaced = treatments.filter((treatment) => treatment.displaced === 1);
    expect(displaced).toHaveLength(2);
    for (const course of displaced) expect(daysOf(course)).toEqual([...range(1, 4), ...range(6, 15), 31]);
  });

  test('is treated the same day where a matched machine has room, that being the first free slot', async () => {
    const [course] = treatmentsOf(await run({ machines: matched, ...one }, [wholeDay(5)]));
    expect(daysOf(course)).toEqual(range(1, 15));
  });
});

test('nobody else is moved to make room for what was lost', async () => {
  const plan = {
    machines: alone,
    ...courses([
      [ofCategory(1), 8],
      [ofCategory(2), 8],
      [ofCategory(3), 16],
    ]),
  };
  const untouched = treatmentsOf(await run(plan, []));
  const treatments = treatmentsOf(await run(plan, [{ machine: 'linac', day: 5, minutes: 300 }]));
  expect(treatments.some(({ displaced }) => displaced > 0)).toBe(true);
  for (const { row, displaced } of treatments) {
    const kept = daysOf(untouched[row]).filter((day) => displaced === 0 || day !== 5);
    for (const day of kept) expect(daysOf(treatments[row])).toContain(day);
  }
});

test('a fraction made up and lost again is made up again', async () => {
  const plan = { machines: alone, ...courses([[ofCategory(2), 1]]) };
  const books = await run(plan, [wholeDay(5), wholeDay(16), wholeDay(17)]);
  const [course] = treatmentsOf(books);
  expect(daysOf(course)).toEqual([...range(1, 4), ...range(6, 15), 18]);
  expect(course.displaced).toBe(3);
  expect(books.state.lost[slotOn(books, 'linac', 16)]).toBe(480 * 60);
});

describe('a course is counted as prolonged', () => {
  const prolonged = async (category: 1 | 2 | 3, losses: Loss[], centre: Partial<Centre> = {}) => {
    const books = await run({ machines: alone, ...courses([[ofCategory(category), 3]]) }, losses, centre);
    const { totals } = measure(books);
    return [total.prolonged1, total.prolonged2, total.prolonged3].map((column) => totals[column]);
  };

  test('when it ends more than two days late, in its own category', async () => {
    for (const category of [2, 3] as const) {
      expect(await prolonged(category, [wholeDay(5), wholeDay(6)])).toEqual([0, 0, 0]);
      const expected = [0, 0, 0];
      expected[category - 1] = 3;
      expect(await prolonged(category, [wholeDay(5), wholeDay(6), wholeDay(7)])).toEqual(expected);
    }
  });

  test('not for fractions that are caught up, and of category 1 only when it cannot catch up', async () => {
    expect(
      await prolonged(
        1,
        range(3, 7).map((day) => wholeDay(day)),
      ),
    ).toEqual([0, 0, 0]);
    expect(await prolonged(1, [wholeDay(15), wholeDay(16)])).toEqual([0, 0, 0]);
    expect(await prolonged(1, [wholeDay(15), wholeDay(16), wholeDay(17)])).toEqual([3, 0, 0]);
  });

  test('in days of the calendar, as overall treatment time is: over a weekend one day late is three', async () => {
    // Day 1 is a Thursday, so that fifteen weekdays end on Wednesday, day 21.
    expect(await prolonged(2, [wholeDay(5), wholeDay(6)], weekdays)).toEqual([0, 0, 0]);
    expect(await prolonged(2, [wholeDay(5), wholeDay(6), wholeDay(7)], weekdays)).toEqual([0, 3, 0]);
  });
});
