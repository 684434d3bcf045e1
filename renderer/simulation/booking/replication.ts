import type { Network } from '../compile/network.ts';
import { replicationKey } from '../random/key.ts';
import { bookCourse } from './book.ts';
import { breakdownDrawer } from './breakdowns.ts';
import type { Courses } from './courses.ts';
import { decisionDrawer } from './decisions.ts';
import { breakDown, newCut, withdraw } from './displace.ts';
import { makeUp } from './recovery.ts';
import { releaseReserves } from './room.ts';
import { newState, resetState, type State } from './state.ts';

/** One replication, worked through to the end of the plan. Its tables are used again by the next one. */
export type Replication = { network: Network; state: State; courses: Courses };

/** Runs one replication; `onDayEnd` looks at the books as they stand after each day's decisions. */
export type Simulate = (
  seed: number,
  replication: number,
  onDayEnd?: (day: number, replication: Replication) => void,
) => Replication;

/** A simulator of a network, which keeps its tables between replications. */
export function simulator(network: Network): Simulate {
  const state = newState(network);
  const turning = turningDays(network);
  const drawDecisions = decisionDrawer(network);
  const drawBreakdowns = breakdownDrawer(network);
  return (seed, replication, onDayEnd) => {
    const courses = drawDecisions(seed, replication);
    resetState(state, network, courses, drawBreakdowns(replicationKey(seed, replication)));
    const books = { network, state, courses };
    let decision = 0;
    let withdrawal = 0;
    for (let day = 0; day < network.timeline.end; day++) {
      releaseReserves(state, network, day);
      const cut = newCut();
      const firstWithdrawal = withdrawal;
      while (withdrawal < network.withdrawals.length && network.withdrawals[withdrawal].from === day) {
        withdraw(network, state, courses, cut, network.withdrawals[withdrawal++]);
      }
      breakDown(network, state, courses, cut, state.breakdowns, day);
      const again = [...cut.unbooked];
      const roomBack = withdrawal > firstWithdrawal || turning[day] === 1;
      const earlier = roomBack ? state.unplaced.splice(0) : [];
      state.unplaced.push(...makeUp(network, state, courses, [...earlier, ...cut.displaced], day));
      if (day === network.timeline.start) again.push(...openingBacklog(books));
      if (roomBack || triesAgain(books, day)) for (const course of state.waiting.splice(0)) again.push(course);
      const firstToday = decision;
      while (decision < courses.decisions && courses.decided[decision] === day) decision++;
      bookInTurn(books, again, firstToday, decision, day);
      onDayEnd?.(day, books);
    }
    return books;
  };
}

/** Books courses again among those decided today, from row `first` to before `last`, which are in their order. */
function bookInTurn(books: Replication, again: number[], first: number, last: number, day: number): void {
  const earlier = inTurnOf(books);
  const hopeless: Hopeless = new Map();
  let today = first;
  for (const course of again.sort(earlier)) {
    while (today < last && earlier(today, course) < 0) bookOrWait(books, hopeless, today++, day);
    bookOrWait(books, hopeless, course, day);
  }
  while (today < last) bookOrWait(books, hopeless, today++, day);
}

/** Held minutes that are released may have room for those who wait; while they are very many, once a week must do. */
const triesAgain = ({ network, state }: Replication, day: number): boolean =>
  network.reserve !== null && (state.waiting.length <= manyWaiting || day % 7 === 0);
const manyWaiting = 1000;

/** Courses that found no place today, by kind: the shortest planning that failed. Who needs longer need not look. */
type Hopeless = Map<number, number>;

function bookOrWait({ network, state, courses }: Replication, hopeless: Hopeless, course: number, day: number): void {
  const draw = courses.planningDraw[course];
  const prepared = courses.ready[course] >= 0;
  const shortest = prepared || hopeless.size === 0 ? undefined : hopeless.get(kindOf(network, courses, course));
  const failed = shortest !== undefined && draw >= shortest;
  if (!failed && bookCourse(network, state, courses, course, day)) return;
  state.waiting.push(course);
  if (!failed && !prepared) hopeless.set(kindOf(network, courses, course), draw);
}

/** Two courses of a kind differ in their planning time alone, as far as finding a place is concerned. */
function kindOf({ centres, pathways }: Network, courses: Courses, course: number): number {
  const { pathway, fractions, centre, zone } = courses;
  const place = (centre[course] + 1) * 2 + Number(zone[course] < 0);
  return (fractions[course] * pathways.length + pathway[course]) * (centres.length + 1) * 2 + place;
}

/** By priority, then by how long they have waited, then by turn. */
const inTurnOf = ({ network, courses }: Replication) => {
  const priority = (course: number) => network.pathways[courses.pathway[course]].priority;
  return (a: number, b: number): number =>
    priority(a) - priority(b) || courses.decided[a] - courses.decided[b] || courses.turn[a] - courses.turn[b] || a - b;
};

/** Days on which some centre begins or ceases to be able to treat some pathway, so that those who wait are tried again. */
function turningDays({ treatableUntil, timeline }: Network): Uint8Array {
  const turning = new Uint8Array(timeline.days);
  for (const table of new Set(treatableUntil)) {
    for (let day = 1; day < timeline.days; day++) {
      if (table[day] > 0 !== table[day - 1] > 0) turning[day] = 1;
    }
  }
  return turning;
}

/**
 * Courses to add on the plan's first day so that those decided and not started are as many as its opening backlog says
 * for each centre and pathway; none where the warm-up has left as many already. Their decisions are taken to lie evenly
 * over the pathway's target days before the start.
 */
function openingBacklog({ network, courses, state }: Replication): number[] {
  const { start } = network.timeline;
  const added: number[] = [];
  let row = courses.decisions;
  for (const { centre, pathway, courses: wanted } of network.backlog) {
    const { targetDays } = network.pathways[pathway];
    const missing = wanted - queueAt(network, courses, state, centre, pathway, start);
    for (let index = 0; index < wanted; index++, row++) {
      if (index >= missing) continue;
      courses.decided[row] = start - 1 - Math.floor((index * targetDays) / missing);
      added.push(row);
    }
  }
  return added;
}

/** Courses of a centre and pathway decided before a day and not started by it. */
function queueAt(
  { slotDay }: Network,
  courses: Courses,
  state: State,
  centre: number,
  pathway: number,
  today: number,
): number {
  let queue = 0;
  for (let course = 0; course < courses.decisions && courses.decided[course] < today; course++) {
    if (courses.centre[course] !== centre || courses.pathway[course] !== pathway) continue;
    const slot = state.slotOf[courses.firstFraction[course]];
    if (slot < 0 || slotDay[slot] >= today) queue++;
  }
  return queue;
}
