import type { Network } from '../compile/network.ts';
import { inForce, pick } from '../compile/pathways.ts';
import type { Courses } from './courses.ts';
import { earliestStart } from './earliestStart.ts';
import { prepare, reserve } from './preparation.ts';
import type { Start } from './start.ts';
import { bookFraction, type State, unbookFraction } from './state.ts';

/**
 * Books a course on a day: simulation, planning and every fraction, or nothing. It goes to its own centre when that can
 * start it before it next ceases to treat (a closure, or the only machine's replacement); else to the first of the
 * others, by travel time, that can; else its own centre once it treats again. False when there is no place for it at
 * all; it then waits.
 */
export function bookCourse(network: Network, state: State, courses: Courses, course: number, today: number): boolean {
  if (courses.centre[course] < 0) courses.centre[course] = chosenCentre(network, courses, course);
  const home = courses.centre[course];
  if (home < 0) return false;
  const ceases = treatsUntil(network, courses, course, home, today);
  if (tryCentre(network, state, courses, course, today, home, ceases)) return true;
  if (ceases >= network.timeline.days) return false;
  const zone = courses.zone[course];
  for (const centre of zone < 0 ? [] : network.zones[zone].nearest) {
    if (centre === home) continue;
    const until = treatsUntil(network, courses, course, centre, today);
    if (tryCentre(network, state, courses, course, today, centre, until)) return true;
  }
  return tryCentre(network, state, courses, course, today, home, network.timeline.days);
}

/** The centre the flow of its zone gives it, or the nearest when the plan gives none. */
function chosenCentre(network: Network, courses: Courses, course: number): number {
  const zone = courses.zone[course];
  const flows = network.flows[zone * network.pathways.length + courses.pathway[course]];
  const flow = inForce(flows, courses.decided[course]);
  if (!flow || flow.centres.length === 0) return network.zones[zone].nearest[0] ?? -1;
  return flow.centres[pick(flow.cumulative, courses.centreDraw[course])];
}

/** The day on which a centre's present time of being able to treat this course ends; 0 when it cannot today. */
function treatsUntil(network: Network, courses: Courses, course: number, centre: number, today: number): number {
  return network.treatableUntil[courses.pathway[course] * network.centres.length + centre][today];
}

function tryCentre(
  network: Network,
  state: State,
  courses: Courses,
  course: number,
  today: number,
  centreIndex: number,
  beforeDay: number,
): boolean {
  const pathwayIndex = courses.pathway[course];
  const centre = network.centres[centreIndex];
  const pathway = network.pathways[pathwayIndex];
  if (beforeDay <= today) return false;
  const { preparation } = state;
  const soonest = today + (pathway.sameDay ? 0 : 1);
  const prepared = courses.ready[course] >= 0;
  if (!prepared && !prepare(network, state, courses, course, centreIndex, soonest, preparation)) return false;
  const ready = Math.max(soonest, prepared ? courses.ready[course] : preparation.ready);
  const from = centre.ordinalAt[Math.min(ready, network.timeline.days)];
  const before = centre.ordinalAt[beforeDay];
  const { start } = state;
  if (!earliestStart(network, state, pathwayIndex, courses.fractions[course], centreIndex, from, before, start)) {
    return false;
  }
  if (!prepared) reserve(network, state, courses, course, centreIndex, preparation);
  courses.centre[course] = centreIndex;
  commit(network, state, courses, course, today, start);
  return true;
}

function commit(network: Network, state: State, courses: Courses, course: number, today: number, start: Start): void {
  const first = courses.firstFraction[course];
  const fractions = courses.fractions[course];
  const { secondsFirst, secondsLater } = network.pathways[courses.pathway[course]];
  for (let index = 0; index < fractions; index++) {
    bookFraction(state, first + index, start.slots[index], index === 0 ? secondsFirst : secondsLater);
  }
  courses.unit[course] = start.unit;
  courses.bookedOn[course] = today;
  courses.plannedEnd[course] = network.slotDay[start.slots[fractions - 1]];
}

/** Takes every fraction of a course off the books; its simulation and planning stand. */
export function unbookCourse(network: Network, state: State, courses: Courses, course: number): void {
  const first = courses.firstFraction[course];
  for (let index = 0; index < courses.fractions[course]; index++) {
    unbookFraction(state, first + index, secondsOf(network, courses, course, index));
  }
  courses.unit[course] = -1;
  courses.bookedOn[course] = -1;
}

/** Length of a course's fraction, the first being number 0. */
export function secondsOf({ pathways }: Network, courses: Courses, course: number, index: number): number {
  const { secondsFirst, secondsLater } = pathways[courses.pathway[course]];
  return index === 0 ? secondsFirst : secondsLater;
}
