import fc from 'fast-check';
import { expect, test } from 'vitest';
import { undecided } from '../../renderer/simulation/booking/courses.ts';
import { simulator } from '../../renderer/simulation/booking/replication.ts';
import { measure } from '../../renderer/simulation/measures/measure.ts';
import { total } from '../../renderer/simulation/measures/measures.ts';
import { arbitraryPlan } from '../support/arbitraryPlan.ts';
import { checkBooks } from '../support/checkBooks.ts';
import { networkOf } from '../support/simulate.ts';

test('every course and fraction stands somewhere on every day, through cuts and breakdowns', async () => {
  const seen = { displaced: 0, overtime: 0, aided: 0, held: 0 };
  await fc.assert(
    fc.asyncProperty(arbitraryPlan, fc.nat(1000), async (plan, seed) => {
      const network = await networkOf(plan, 'cut');
      let finished = 0;
      let delivered = 0;
      const books = simulator(network)(seed, 0, (day, replication) => {
        const { courses } = replication;
        const census = checkBooks(replication, day);
        const { decided, waiting, booked, inTreatment } = census;
        expect(decided).toBe(census.finished + inTreatment + booked + waiting);
        expect(census.finished, 'what is finished stays so').toBeGreaterThanOrEqual(finished);
        expect(census.fractionsDelivered, 'what is delivered stays so').toBeGreaterThanOrEqual(delivered);
        ({ finished, fractionsDelivered: delivered } = census);
        let demanded = 0;
        for (let course = 0; course < courses.count; course++) {
          const counts = courses.decided[course] <= day && courses.unit[course] >= 0;
          if (counts) demanded += courses.fractions[course];
        }
        expect(demanded).toBe(census.fractionsDelivered + census.fractionsBooked + census.fractionsUnplaced);
      });
      expectMeasuresToAgree(books);
      seen.displaced += books.state.displacedFrom.reduce((sum, fractions) => sum + fractions, 0);
      seen.overtime += books.state.free.filter((seconds) => seconds < 0).length;
      seen.aided += books.courses.aided.reduce((sum, aided) => sum + aided, 0);
      seen.held += books.state.open.filter((seconds, slot) => seconds < books.state.free[slot]).length;
    }),
    { numRuns: 40, seed: 20_280_301 },
  );
  // Plans in which nothing of this happens would prove nothing of it.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100);
});

/** The measures, which are added up by other paths, agree with a plain count of the books. */
function expectMeasuresToAgree(books: ReturnType<ReturnType<typeof simulator>>): void {
  const { network, state, courses } = books;
  const { start, end } = network.timeline;
  const within = (day: number) => day >= start && day < end;
  let decisions = 0;
  let starts = 0;
  let delivered = 0;
  let waiting = 0;
  for (let course = 0; course < courses.count; course++) {
    const decided = courses.decided[course];
    if (decided === undecided) continue;
    if (within(decided)) decisions++;
    const first = courses.firstFraction[course];
    const slots = state.slotOf.subarray(first, first + courses.fractions[course]);
    const started = slots[0] < 0 ? end : network.slotDay[slots[0]];
    if (within(started)) starts++;
    for (let day = Math.max(start, decided); day < Math.min(end, started); day++) waiting++;
    for (const slot of slots) if (slot >= 0 && within(network.slotDay[slot])) delivered++;
  }
  const { totals } = measure(books);
  expect(totals[total.courses]).toBe(decisions);
  expect(totals[total.starts]).toBe(starts);
  expect(totals[total.delivered]).toBe(delivered);
  expect(totals[total.queue]).toBe(waiting);
  expect(totals[total.dayEnds]).toBe(end - start);
}

test('Little’s law: courses waiting are those that start a day times the days they wait', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryPlan, fc.nat(1000), async (plan, seed) => {
      // Over all courses from an empty start, the area under the queue is the sum of waits, cut off at the plan's end.
      const network = await networkOf({ ...plan, warmUpWeeks: 0, backlog: [] }, 'cut');
      const books = simulator(network)(seed, 0);
      const { courses, state } = books;
      const { totals } = measure(books);
      let waits = totals[total.waitDays];
      for (let course = 0; course < courses.count; course++) {
        const slot = state.slotOf[courses.firstFraction[course]];
        const started = slot >= 0 && network.slotDay[slot] < network.timeline.end;
        if (!started) waits += network.timeline.end - courses.decided[course];
      }
      expect(totals[total.queue]).toBe(waits);
    }),
    { numRuns: 30, seed: 7 },
  );
});
