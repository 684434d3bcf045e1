import { describe, expect, test } from 'vitest';
import type { Pathway } from '../../../db/schema/pathway.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Replication } from '../../../renderer/simulation/booking/replication.ts';
import { networkOf } from '../../support/simulate.ts';
import { type Loss, simulateLosing } from '../../support/simulateLosing.ts';
import { aCentre, aLinac, aPathway, smallPlan } from '../../support/smallPlan.ts';
import { daysOf, treatmentsOf } from '../../support/treatments.ts';

const simulated = (id: string, changes: Partial<Pathway> = {}) =>
  aPathway(id, {
    fractionation: [{ from: null, mix: [{ fractions: 5, share: 1 }] }],
    imaging: [{ kind: 'ctSimulator', minutes: 30 }],
    planning: { minDays: 3, modeDays: 3, maxDays: 3 },
    ...changes,
  });
const simulator = (id: string, minutesPerDay: number) => ({
  ...aLinac(id, 'centre', { minutesPerDay }),
  kind: 'ctSimulator' as const,
});

/** Four courses, imaged on day 1 by a simulator that has room for just so many, started three days after. */
const plan: Partial<Plan> = {
  machines: [aLinac('linac', 'centre'), simulator('ct', 120)],
  pathways: [simulated('pathway')],
  demand: [],
  backlog: [{ centreId: 'centre', pathwayId: 'pathway', courses: 4 }],
};
const run = async (changes: Partial<Plan>, losses: Loss[]) =>
  simulateLosing(await networkOf(smallPlan({ horizonWeeks: 12, ...plan, ...changes })), losses);

/** The days on which courses are imaged, in order. */
const imagedOn = ({ network, courses }: Replication) =>
  [...courses.imageSlot.subarray(0, courses.count * network.mostImages)]
    .map((slot) => network.slotDay[slot])
    .sort((a, b) => a - b);
const startsOf = (books: Replication) =>
  treatmentsOf(books)
    .map((course) => daysOf(course)[0])
    .sort((a, b) => a - b);

describe('a breakdown of a simulator', () => {
  test('sends everybody of the day to be imaged on the next with room, and their course is booked again', async () => {
    const books = await run({}, [{ machine: 'ct', day: 1, minutes: 120 }]);
    expect(imagedOn(books)).toEqual([2, 2, 2, 2]);
    expect(startsOf(books)).toEqual([5, 5, 5, 5]);
    for (const course of treatmentsOf(books)) {
      expect(daysOf(course)).toEqual([5, 6, 7, 8, 9]);
      expect(course.displaced).toBe(0);
    }
  });

  test('concerns no more than it must, category 3 first', async () => {
    const three = ([3, 1, 2] as const).map((category) => simulated(`category${category}`, { category }));
    const backlog = three.map(({ id }) => ({ centreId: 'centre', pathwayId: id, courses: 1 }));
    const started = async (minutes: number) => {
      const treatments = treatmentsOf(await run({ pathways: three, backlog }, [{ machine: 'ct', day: 1, minutes }]));
      return Object.fromEntries(treatments.map((course) => [course.pathway, daysOf(course)[0]]));
    };
    expect(await started(30)).toEqual({ category1: 4, category2: 4, category3: 4 });
    expect(await started(31)).toEqual({ category1: 4, category2: 4, category3: 5 });
    expect(await started(61)).toEqual({ category1: 4, category2: 5, category3: 5 });
    expect(await started(91)).toEqual({ category1: 5, category2: 5, category3: 5 });
  });

  test('goes to another simulator only on a day to come', async () => {
    const machines = [aLinac('linac', 'centre'), simulator('ct', 120), simulator('spare', 60)];
    const books = await run({ machines }, [{ machine: 'ct', day: 1, minutes: 120 }]);
    expect(imagedOn(await run({ machines }, []))).toEqual([1, 1, 1, 1]);
    expect(Math.max(...imagedOn(books))).toBe(2);
    expect(startsOf(books).filter((day) => day === 5).length).toBe(imagedOn(books).filter((day) => day === 2).length);
  });

  test('gives back the places in planning that were booked, and takes others', async () => {
    const centres = [aCentre('centre', { plansPerDay: 2 })];
    const books = await run({ centres }, [{ machine: 'ct', day: 1, minutes: 120 }]);
    expect(startsOf(await run({ centres }, []))).toEqual([4, 4, 5, 5]);
    expect(startsOf(books)).toEqual([5, 5, 6, 6]);
    expect([...books.state.plansLeft.subarray(0, 6)]).toEqual([2, 2, 0, 0, 2, 2]);
  });

  test('gives back what was booked on another simulator, to be found again', async () => {
    // The MR simulator begins on day 3, so that its places are days 3, 4 and 5.
    const mr = {
      ...aLinac('mr', 'centre', { minutesPerDay: 30, inService: '2028-03-04' }),
      kind: 'mrSimulator' as const,
    };
    const machines = [aLinac('linac', 'centre'), simulator('ct', 30), mr];
    const imaging = (['ctSimulator', 'mrSimulator'] as const).map((kind) => ({ kind, minutes: 30 }));
    const changes: Partial<Plan> = {
      machines,
      pathways: [simulated('pathway', { imaging })],
      backlog: [{ centreId: 'centre', pathwayId: 'pathway', courses: 3 }],
    };
    expect(imagedOn(await run(changes, []))).toEqual([1, 2, 3, 3, 4, 5]);
    expect(imagedOn(await run(changes, [{ machine: 'ct', day: 1, minutes: 30 }]))).toEqual([2, 3, 3, 4, 4, 5]);
  });

  test('leaves those alone who were imaged before', async () => {
    const books = await run({}, [{ machine: 'ct', day: 2, minutes: 120 }]);
    expect(imagedOn(books)).toEqual([1, 1, 1, 1]);
    expect(startsOf(books)).toEqual([4, 4, 4, 4]);
  });

  test('leaves a course that waits for its start after simulation waiting once', async () => {
    const machines = [aLinac('linac', 'centre'), { ...simulator('ct', 30), inService: '2028-03-04' }];
    const down = {
      type: 'machineDown' as const,
      id: '1',
      machineId: 'linac',
      from: '2028-03-03',
      until: '2040-01-01',
    };
    const waitingPlan = smallPlan({
      horizonWeeks: 6,
      ...plan,
      machines,
      backlog: [{ centreId: 'centre', pathwayId: 'pathway', courses: 3 }],
      scenarios: [{ id: 's', name: 's', changes: [down] }],
    });
    const books = simulateLosing(await networkOf(waitingPlan, 's'), [{ machine: 'ct', day: 4, minutes: 30 }]);
    expect(new Set(books.state.waiting).size).toBe(books.state.waiting.length);
    expect(books.state.waiting.length).toBeGreaterThan(0);
  });
});
