import type { Network, Withdrawal } from '../compile/network.ts';
import type { Breakdowns } from './breakdowns.ts';
import { secondsOf, unbookCourse } from './commit.ts';
import type { Courses } from './courses.ts';
import { roomGivenBackSoon } from './learnt.ts';
import { release } from './preparation.ts';
import type { Displaced } from './recovery.ts';
import { give, lose } from './room.ts';
import { courseOf, membersOf, moveFraction } from './roster.ts';
import type { State } from './state.ts';

/** What a loss without notice leaves behind: fractions of courses under way, and courses to be booked again. */
export type Cut = { displaced: Displaced[]; unbooked: Set<number> };

export const newCut = (): Cut => ({ displaced: [], unbooked: new Set() });

/** Takes a unit away from a day to another, on the first of them. Everything booked there is displaced. */
export function withdraw(network: Network, state: State, courses: Courses, cut: Cut, withdrawal: Withdrawal): void {
  const { unit, from, until } = withdrawal;
  const { ordinalAt } = network.centres[network.units.centre[unit]];
  const firstSlot = unit * network.stride + ordinalAt[from];
  const lastSlot = unit * network.stride + ordinalAt[until];
  for (const member of membersOf(state.roster, firstSlot, lastSlot).sort((a, b) => a - b)) {
    displace(network, state, courses, cut, member, from);
  }
  for (let slot = firstSlot; slot < lastSlot; slot++) lose(state, network, slot, state.free[slot]);
}

/**
 * Takes today's breakdowns off the books. Minutes that stood free are lost first, for then everybody is treated later
 * that day; what is still too much is displaced, category 3 first and category 1 last, and of these the last decided
 * first.
 */
export function breakDown(
  network: Network,
  state: State,
  courses: Courses,
  cut: Cut,
  { slot, seconds, dayStart }: Breakdowns,
  today: number,
): void {
  for (let row = dayStart[today]; row < dayStart[today + 1]; row++) lose(state, network, slot[row], seconds[row]);
  for (let row = dayStart[today]; row < dayStart[today + 1]; row++) {
    if (state.free[slot[row]] < 0) clearOverbooked(network, state, courses, cut, slot[row], today);
  }
}

/** Displaces members of an overbooked slot, one by one, until what is left of the day is enough. */
function clearOverbooked(
  network: Network,
  state: State,
  courses: Courses,
  cut: Cut,
  slot: number,
  today: number,
): void {
  // What is displaced can be longer than what was lost, and so leave more free than there was.
  const { units: neighbours } = network.centres[network.units.centre[Math.floor(slot / network.stride)]];
  roomGivenBackSoon(state.learnt, neighbours, (slot % network.stride) + 1);
  while (state.free[slot] < 0) {
    let last = state.roster.first[slot];
    if (last < 0) return;
    for (let member = state.roster.next[last]; member >= 0; member = state.roster.next[member]) {
      if (goesBefore(network, courses, member, last)) last = member;
    }
    displace(network, state, courses, cut, last, today);
  }
}

/** True when the first of two members is displaced before the second. */
function goesBefore(network: Network, courses: Courses, first: number, second: number): boolean {
  const one = courseOf(network, courses, first);
  const other = courseOf(network, courses, second);
  const categories =
    network.pathways[courses.pathway[one]].category - network.pathways[courses.pathway[other]].category;
  if (categories !== 0) return categories > 0;
  const decided = courses.decided[one] - courses.decided[other];
  return decided !== 0 ? decided > 0 : first > second;
}

/**
 * Takes a member off the books. A course that was to start with this fraction is booked again as a whole, and one whose
 * simulation it is together with its simulation and planning.
 */
function displace(network: Network, state: State, courses: Courses, cut: Cut, member: number, today: number): void {
  const course = courseOf(network, courses, member);
  if (member >= courses.fractionCount) {
    release(network, state, courses, course, today);
    // One that waits for its start after simulation is on the list of those who wait already.
    if (courses.unit[course] >= 0) cut.unbooked.add(course);
    unbookCourse(network, state, courses, course);
    return;
  }
  const slot = state.slotOf[member];
  // An earlier member of this cut may have taken the whole course off the books.
  if (slot < 0) return;
  state.displacedFrom[slot]++;
  if (network.slotDay[slot] >= network.timeline.start) state.displacedOf[courses.pathway[course]]++;
  courses.displaced[course]++;
  if (member === courses.firstFraction[course]) {
    unbookCourse(network, state, courses, course);
    cut.unbooked.add(course);
    return;
  }
  moveFraction(state, member, -1);
  const { urgent } = network.pathways[courses.pathway[course]];
  give(state, network, slot, secondsOf(network, courses, course, member - courses.firstFraction[course]), urgent);
  cut.displaced.push({ fraction: member, course, slot });
}
