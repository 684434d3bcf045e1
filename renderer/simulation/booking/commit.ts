import type { Network } from '../compile/network.ts';
import type { Courses } from './courses.ts';
import { roomGivenBack } from './learnt.ts';
import { give, take } from './room.ts';
import { enrol, moveFraction } from './roster.ts';
import type { Start } from './start.ts';
import type { State } from './state.ts';

/** Books every fraction of a course where a search found its place. */
export function commit(network: Network, state: State, courses: Courses, course: number, start: Start): void {
  const first = courses.firstFraction[course];
  const fractions = courses.fractions[course];
  const { secondsFirst, secondsLater, urgent } = network.pathways[courses.pathway[course]];
  const { slots, unit } = start;
  const { slotOf, roster } = state;
  for (let index = 0; index < fractions; index++) {
    const slot = slots[index];
    take(state, slot, index === 0 ? secondsFirst : secondsLater, urgent);
    slotOf[first + index] = slot;
    enrol(roster, slot, first + index);
  }
  courses.unit[course] = unit;
  courses.plannedEnd[course] = network.slotDay[slots[fractions - 1]];
}

/** Takes every fraction of a course off the books; its simulation and planning stand. */
export function unbookCourse(network: Network, state: State, courses: Courses, course: number): void {
  if (courses.unit[course] < 0) return;
  const first = courses.firstFraction[course];
  const { urgent } = network.pathways[courses.pathway[course]];
  let freedUntil = 0;
  for (let index = 0; index < courses.fractions[course]; index++) {
    const slot = state.slotOf[first + index];
    if (slot < 0) continue;
    give(state, network, slot, secondsOf(network, courses, course, index), urgent);
    moveFraction(state, first + index, -1);
    freedUntil = Math.max(freedUntil, (slot % network.stride) + 1);
  }
  roomGivenBack(state.learnt, network.centres[courses.centre[course]].units, freedUntil);
  courses.unit[course] = -1;
  // It is booked again as a whole, lost fractions and all.
  if (state.unplaced.length > 0) state.unplaced = state.unplaced.filter((lost) => lost.course !== course);
}

/** Length of a course's fraction, the first being number 0. */
export function secondsOf({ pathways }: Network, courses: Courses, course: number, index: number): number {
  const { secondsFirst, secondsLater } = pathways[courses.pathway[course]];
  return index === 0 ? secondsFirst : secondsLater;
}
