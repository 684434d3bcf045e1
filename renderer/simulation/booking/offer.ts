import type { Network } from '../compile/network.ts';
import { commit } from './commit.ts';
import type { Courses } from './courses.ts';
import { earliestStart } from './earliestStart.ts';
import { newPreparation, type Preparation, prepare, reserve } from './preparation.ts';
import { newStart, type Start } from './start.ts';
import type { State } from './state.ts';

/** Where and when a centre could treat a course: places in simulation and planning and a start, none booked yet. */
export type Offer = { centre: number; startDay: number; preparation: Preparation; start: Start };

export const newOffer = (mostImages: number): Offer => ({
  centre: -1,
  startDay: -1,
  preparation: newPreparation(mostImages),
  start: newStart(),
});

/** Finds the earliest start that a centre can give a course before a day; false when it cannot. */
export function findOffer(
  network: Network,
  state: State,
  courses: Courses,
  course: number,
  today: number,
  centreIndex: number,
  beforeDay: number,
  found: Offer,
): boolean {
  const pathwayIndex = courses.pathway[course];
  const centre = network.centres[centreIndex];
  if (beforeDay <= today) return false;
  const soonest = today + (network.pathways[pathwayIndex].sameDay ? 0 : 1);
  const prepared = courses.ready[course] >= 0;
  if (!prepared && !prepare(network, state, courses, course, centreIndex, soonest, found.preparation)) return false;
  const ready = Math.max(soonest, prepared ? courses.ready[course] : found.preparation.ready);
  if (ready >= beforeDay) return false;
  const from = centre.ordinalAt[ready];
  const before = centre.ordinalAt[beforeDay];
  const fractions = courses.fractions[course];
  if (!earliestStart(network, state, pathwayIndex, fractions, centreIndex, from, before, found.start)) return false;
  found.centre = centreIndex;
  found.startDay = centre.openDays[found.start.ordinal];
  return true;
}

/** Books a course where an offer says. */
export function accept(network: Network, state: State, courses: Courses, course: number, offer: Offer): void {
  const { centre, preparation, start } = offer;
  if (courses.ready[course] < 0) reserve(network, state, courses, course, centre, preparation);
  courses.centre[course] = centre;
  commit(network, state, courses, course, start);
}

/** The day on which a centre's present time of being able to treat this course ends; 0 when it cannot today. */
export function treatsUntil(network: Network, courses: Courses, course: number, centre: number, today: number): number {
  return network.treatableUntil[courses.pathway[course] * network.centres.length + centre][today];
}
