import { flowCentre } from '../compile/flows.ts';
import type { Network } from '../compile/network.ts';

import type { Courses } from './courses.ts';
import { findAid } from './mutualAid.ts';
import { accept, findOffer, treatsUntil } from './offer.ts';
import type { State } from './state.ts';

/**
 * Books a course on a day: simulation, planning and every fraction, or nothing. It goes to its own centre when that can
 * start it before it next ceases to treat (a closure, or the only machine's replacement), unless mutual aid gives it an
 * earlier start elsewhere; else to the first of the others, by travel time, that can; else its own centre once it
 * treats again. False when there is no place for it at all; it then waits.
 */
export function bookCourse(network: Network, state: State, courses: Courses, course: number, today: number): boolean {
  if (courses.centre[course] < 0) courses.centre[course] = chosenCentre(network, courses, course);
  const home = courses.centre[course];
  if (home < 0) return false;
  const { offer } = state;
  const ceases = treatsUntil(network, courses, course, home, today);
  if (findOffer(network, state, courses, course, today, home, ceases, offer)) {
    const aid = findAid(network, state, courses, course, today, offer);
    if (aid) courses.aided[course] = 1;
    accept(network, state, courses, course, aid ?? offer);
    return true;
  }
  if (ceases >= network.timeline.days) return false;
  const zone = courses.zone[course];
  for (const centre of zone < 0 ? [] : network.zones[zone].nearest) {
    if (centre === home) continue;
    const until = treatsUntil(network, courses, course, centre, today);
    if (findOffer(network, state, courses, course, today, centre, until, offer)) {
      accept(network, state, courses, course, offer);
      return true;
    }
  }
  if (!findOffer(network, state, courses, course, today, home, network.timeline.days, offer)) return false;
  accept(network, state, courses, course, offer);
  return true;
}

/** The centre the flow of its zone gives it, or the nearest when the plan gives none. */
function chosenCentre({ flows, zones, pathways }: Network, courses: Courses, course: number): number {
  const zone = courses.zone[course];
  const at = zone * pathways.length + courses.pathway[course];
  const centre = flowCentre(flows, at, courses.decided[course], courses.centreDraw[course]);
  return centre >= 0 ? centre : (zones[zone].nearest[0] ?? -1);
}
