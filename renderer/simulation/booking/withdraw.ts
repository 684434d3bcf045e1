import type { Network, Withdrawal } from '../compile/network.ts';
import { unbookCourse } from './book.ts';
import type { Courses } from './courses.ts';
import { forgetAll } from './learnt.ts';
import { release } from './preparation.ts';
import { type Displaced, fractionSeconds } from './recovery.ts';
import { type State, unbookFraction } from './state.ts';

/** What a cut leaves behind: fractions of courses under way, and courses to be booked again. */
export type Cut = { displaced: Displaced[]; unbooked: number[] };

/**
 * Takes a unit away from a day to another, on the first of them, without notice. Every fraction booked there is taken
 * off it and named. A course that was to start there is booked again as a whole; one under way, or that only visits
 * the unit, has the fraction made up. Courses whose simulation was booked on the unit are booked again too.
 */
export function withdraw(network: Network, state: State, courses: Courses, cut: Withdrawal): Cut {
  const { unit, from, until } = cut;
  const centre = network.centres[network.units.centre[unit]];
  const base = unit * network.stride;
  const firstSlot = base + centre.ordinalAt[from];
  const lastSlot = base + centre.ordinalAt[until];
  const displaced = fractionsOn(state, courses, firstSlot, lastSlot, from);
  const restarting = new Set<number>();
  for (const { fraction, course, slot } of displaced) {
    state.displacedFrom[slot]++;
    courses.displaced[course]++;
    if (fraction === courses.firstFraction[course]) restarting.add(course);
  }
  const resimulating = imagedOn(network, courses, firstSlot, lastSlot);
  for (const course of resimulating) {
    restarting.add(course);
    release(network, state, courses, course, from);
  }
  for (const course of restarting) unbookCourse(network, state, courses, course);
  const underWay = displaced.filter(({ course }) => !restarting.has(course));
  for (const lost of underWay) {
    unbookFraction(state, lost.fraction, fractionSeconds(network, courses, lost));
  }
  for (let slot = firstSlot; slot < lastSlot; slot++) {
    state.lost[slot] += state.free[slot];
    state.free[slot] = 0;
  }
  forgetAll(state.learnt);
  return { displaced: underWay, unbooked: [...restarting].sort((a, b) => a - b) };
}

/** Fractions booked on these slots, which lie on or after a day, course by course. */
function fractionsOn(state: State, courses: Courses, firstSlot: number, lastSlot: number, today: number): Displaced[] {
  const found: Displaced[] = [];
  for (let course = 0; course < courses.count; course++) {
    const ended = courses.displaced[course] === 0 && courses.plannedEnd[course] < today;
    if (ended || courses.unit[course] < 0) continue;
    const first = courses.firstFraction[course];
    for (let fraction = first; fraction < first + courses.fractions[course]; fraction++) {
      const slot = state.slotOf[fraction];
      if (slot >= firstSlot && slot < lastSlot) found.push({ fraction, course, slot });
    }
  }
  return found;
}

/** Courses with simulation booked on these slots. A day of the cut is yet to come, so none of them has started. */
function imagedOn(network: Network, courses: Courses, firstSlot: number, lastSlot: number): number[] {
  const found: number[] = [];
  if (network.units.treats[Math.floor(firstSlot / network.stride)] === 1) return found;
  const within = (slot: number) => slot >= firstSlot && slot < lastSlot;
  for (let course = 0; course < courses.count; course++) {
    const first = course * network.mostImages;
    if (courses.imageSlot.subarray(first, first + network.mostImages).some(within)) found.push(course);
  }
  return found;
}

/** First and last day on which a course has a fraction booked; undefined when it has none. */
export function treatmentDays(
  network: Network,
  state: State,
  courses: Courses,
  course: number,
): { first: number; last: number } | undefined {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  const row = courses.firstFraction[course];
  for (let fraction = row; fraction < row + courses.fractions[course]; fraction++) {
    const slot = state.slotOf[fraction];
    if (slot < 0) continue;
    const day = network.slotDay[slot];
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return last < 0 ? undefined : { first, last };
}
