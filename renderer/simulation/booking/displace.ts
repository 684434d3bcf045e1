import type { Network, Withdrawal } from '../compile/network.ts';
import type { Breakdowns } from './breakdowns.ts';
import { secondsOf, unbookCourse } from './commit.ts';
import type { Courses } from './courses.ts';
import { roomGivenBackSoon } from './learnt.ts';
import { release } from './preparation.ts';
import type { Displaced } from './recovery.ts';
import { give, lose } from './room.ts';
import { membersOf, moveFraction } from './roster.ts';
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
  for (const image of membersOf(state.imaged, firstSlot, lastSlot)) {
    imageAgain(network, state, courses, cut, Math.floor(image / network.mostImages), from);
  }
  for (const fraction of membersOf(state.treated, firstSlot, lastSlot).sort((a, b) => a - b)) {
    displace(network, state, courses, cut, fraction);
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

function clearOverbooked(
  network: Network,
  state: State,
  courses: Courses,
  cut: Cut,
  slot: number,
  today: number,
): void {
  const { ofFraction, decided } = courses;
  const category = (course: number) => network.pathways[courses.pathway[course]].category;
  // Those of the opening backlog stand in the last rows and are the first decided.
  const lastDecided = (a: number, b: number) => decided[b] - decided[a] || b - a;
  const imaged = membersOf(state.imaged, slot, slot + 1).map((image) => Math.floor(image / network.mostImages));
  for (const course of imaged.sort((a, b) => category(b) - category(a) || lastDecided(a, b))) {
    if (state.free[slot] < 0) imageAgain(network, state, courses, cut, course, today);
  }
  // What is displaced can be longer than what was lost, and so leave more free than there was.
  const { units: neighbours } = network.centres[network.units.centre[Math.floor(slot / network.stride)]];
  roomGivenBackSoon(state.learnt, neighbours, (slot % network.stride) + 1);
  const treated = membersOf(state.treated, slot, slot + 1);
  treated.sort((a, b) => lastDecided(ofFraction[a], ofFraction[b]) || b - a);
  for (let least = 3; least >= 1; least--) {
    for (const fraction of treated) {
      if (state.free[slot] >= 0) return;
      if (category(ofFraction[fraction]) === least) displace(network, state, courses, cut, fraction);
    }
  }
}

/** Takes a fraction off the books. A course that was to start with it is booked again as a whole. */
function displace(network: Network, state: State, courses: Courses, cut: Cut, fraction: number): void {
  const course = courses.ofFraction[fraction];
  const slot = state.slotOf[fraction];
  // An earlier fraction of this cut may have taken the whole course off the books.
  if (slot < 0) return;
  state.displacedFrom[slot]++;
  courses.displaced[course]++;
  if (fraction === courses.firstFraction[course]) {
    unbookCourse(network, state, courses, course);
    cut.unbooked.add(course);
    return;
  }
  moveFraction(state, fraction, -1);
  give(state, slot, secondsOf(network, courses, course, fraction - courses.firstFraction[course]));
  cut.displaced.push({ fraction, course, slot });
}

/** Takes a course off the books together with its simulation and planning, to be booked again from the start. */
function imageAgain(network: Network, state: State, courses: Courses, cut: Cut, course: number, today: number): void {
  release(network, state, courses, course, today);
  unbookCourse(network, state, courses, course);
  cut.unbooked.add(course);
}
