import type { Plan } from '../../../db/schema/plan.ts';
import { undecided } from '../../../renderer/simulation/booking/courses.ts';
import type { Replication } from '../../../renderer/simulation/booking/replication.ts';
import { measure } from '../../../renderer/simulation/measures/measure.ts';
import { total, totalColumns } from '../../../renderer/simulation/measures/measures.ts';
import { arbitraryPlan } from '../../support/arbitraryPlan.ts';
import { checkBooks } from '../../support/checkBooks.ts';
import { networkOf } from '../../support/simulate.ts';
import { simulator } from '../../support/simulator.ts';
import { overRandomPlans } from './randomPlans.ts';
import type { Check } from './row.ts';

const insist = (holds: boolean, otherwise: () => string): void => {
  if (!holds) throw new Error(otherwise());
};

/** Section 9: every course and fraction stands somewhere on every day, through cuts without notice. */
async function conserves(plan: Plan, seed: number): Promise<void> {
  const network = await networkOf(plan, 'cut');
  let finished = 0;
  let delivered = 0;
  const books = simulator(network)(seed, 0, (day, replication) => {
    const { courses } = replication;
    const census = checkBooks(replication, day);
    const { decided, waiting, booked, inTreatment } = census;
    insist(decided === census.finished + inTreatment + booked + waiting, () => `day ${day}: a course stands nowhere`);
    insist(census.finished >= finished, () => `day ${day}: what was finished is not`);
    insist(census.fractionsDelivered >= delivered, () => `day ${day}: what was delivered is not`);
    ({ finished, fractionsDelivered: delivered } = census);
    let demanded = 0;
    for (let course = 0; course < courses.count; course++) {
      if (courses.decided[course] <= day && courses.unit[course] >= 0) demanded += courses.fractions[course];
    }
    const { fractionsDelivered, fractionsBooked, fractionsUnplaced } = census;
    insist(
      demanded === fractionsDelivered + fractionsBooked + fractionsUnplaced,
      () => `day ${day}: a fraction stands nowhere`,
    );
  });
  measuresAgree(books);
}

/** The measures, which are added up by other paths, agree with a plain count of the books. */
function measuresAgree(books: Replication): void {
  const { network, state, courses } = books;
  const { start, end } = network.timeline;
  const within = (day: number) => day >= start && day < end;
  const counted = { courses: 0, starts: 0, delivered: 0, queue: 0 };
  for (let course = 0; course < courses.count; course++) {
    const decided = courses.decided[course];
    if (decided === undecided) continue;
    if (within(decided)) counted.courses++;
    const first = courses.firstFraction[course];
    const slots = state.slotOf.subarray(first, first + courses.fractions[course]);
    const started = slots[0] < 0 ? end : network.slotDay[slots[0]];
    if (within(started)) counted.starts++;
    counted.queue += Math.max(0, Math.min(end, started) - Math.max(start, decided));
    for (const slot of slots) if (slot >= 0 && within(network.slotDay[slot])) counted.delivered++;
  }
  const { totals } = measure(books);
  for (const figure of ['courses', 'starts', 'delivered', 'queue'] as const) {
    const column = totals[total[figure]];
    insist(column === counted[figure], () => `${figure}: ${column} measured, ${counted[figure]} on the books`);
  }
  insist(totals[total.dayEnds] === end - start, () => 'a day end is missing');
  const firstPathway = 1 + network.timeline.years.length + network.centres.length;
  for (const figure of ['delivered', 'displaced', 'deliveredTime'] as const) {
    const ofPathways = network.pathways.reduce(
      (sum, _, pathway) => sum + totals[(firstPathway + pathway) * totalColumns + total[figure]],
      0,
    );
    insist(ofPathways === totals[total[figure]], () => `${figure} differs between pathways and machines`);
  }
}

/**
 * Little's law at every centre and over the network: over all courses from an empty start, the area under the queue is
 * the sum of the waits, cut off at the plan's end. Exact, so it holds to the last course.
 */
async function obeysLittle(plan: Plan, seed: number): Promise<void> {
  const network = await networkOf({ ...plan, warmUpWeeks: 0, backlog: [] }, 'cut');
  const books = simulator(network)(seed, 0);
  const { courses, state } = books;
  const { totals } = measure(books);
  const firstCentre = 1 + network.timeline.years.length;
  const waits = new Array<number>(1 + network.centres.length).fill(0);
  for (let course = 0; course < courses.count; course++) {
    const slot = state.slotOf[courses.firstFraction[course]];
    const started = slot < 0 ? network.timeline.end : Math.min(network.timeline.end, network.slotDay[slot]);
    waits[0] += started - courses.decided[course];
    if (courses.centre[course] >= 0) waits[1 + courses.centre[course]] += started - courses.decided[course];
  }
  for (const [place, waited] of waits.entries()) {
    const row = place === 0 ? 0 : firstCentre + place - 1;
    const queue = totals[row * totalColumns + total.queue];
    const name = place === 0 ? 'network' : network.centres[place - 1].id;
    insist(queue === waited, () => `${name}: a queue of ${queue} course days, ${waited} days waited`);
  }
}

export const bookChecks: Check[] = [
  overRandomPlans({
    group: 'Books',
    what: 'every course and fraction stands somewhere on every day, through cuts',
    because: 'model, section 9',
    arbitrary: arbitraryPlan,
    plans: 40,
    seed: 20_280_301,
    holds: conserves,
  }),
  overRandomPlans({
    group: 'Books',
    what: 'Little’s law at every centre',
    because: 'Little 1961; exact from an empty start',
    arbitrary: arbitraryPlan,
    plans: 40,
    seed: 7,
    holds: obeysLittle,
  }),
];
