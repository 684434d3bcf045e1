import type { Network } from '../compile/network.ts';
import { triangular } from '../random/distributions.ts';
import type { Courses } from './courses.ts';
import type { State } from './state.ts';

/**
 * Where simulation and planning of a course would be, before anything is reserved. `ready` is the first day it can
 * start, or -1 when simulation or planning finds no place in the compiled days.
 */
export type Preparation = { images: [number, number]; planned: number; ready: number };

/** Finds the earliest simulation and planning at a centre from a day on. */
export function prepare(
  network: Network,
  state: State,
  courses: Courses,
  course: number,
  centreIndex: number,
  from: number,
): Preparation {
  const none: Preparation = { images: [-1, -1], planned: -1, ready: -1 };
  const centre = network.centres[centreIndex];
  const pathway = network.pathways[courses.pathway[course]];
  const images: [number, number] = [-1, -1];
  const firstOpen = centre.ordinalAt[Math.min(from, network.timeline.days)];
  if (firstOpen >= centre.openDays.length) return none;
  let simulated = centre.openDays[firstOpen];
  for (const [index, { kind, seconds }] of pathway.imaging.entries()) {
    const units = centre.imaging[kind];
    if (units.length === 0) continue;
    const found = earliestImage(network, state, units, seconds, from, images[0]);
    if (found.slot < 0) return none;
    images[index === 0 ? 0 : 1] = found.slot;
    simulated = Math.max(simulated, found.day);
  }
  let ordinal = centre.ordinalAt[simulated];
  let planned = -1;
  if (pathway.planning) {
    const plans = state.plansLeft[centreIndex];
    if (plans) {
      ordinal = Math.max(ordinal, state.plansFrom[centreIndex]);
      while (ordinal < plans.length && plans[ordinal] <= 0) ordinal++;
      if (ordinal >= plans.length) return none;
      planned = ordinal;
    }
    const { min, mode, max } = pathway.planning;
    ordinal += Math.round(triangular(courses.planningDraw[course], min, mode, max));
  }
  return ordinal < centre.openDays.length ? { images, planned, ready: centre.openDays[ordinal] } : none;
}

/** The earliest slot with room on any of these units; of equals the one with most room. `taken` has been used once. */
function earliestImage(
  network: Network,
  state: State,
  units: Int16Array,
  seconds: number,
  from: number,
  taken: number,
): { slot: number; day: number } {
  const found = { slot: -1, day: network.timeline.days };
  let mostFree = 0;
  for (const unit of units) {
    const centre = network.centres[network.units.centre[unit]];
    const base = unit * network.stride;
    let ordinal = Math.max(centre.ordinalAt[Math.min(from, network.timeline.days)], state.imagesFrom[unit]);
    for (; ordinal < centre.openDays.length; ordinal++) {
      const day = centre.openDays[ordinal];
      if (day > found.day) break;
      const slot = base + ordinal;
      const free = state.free[slot] - (slot === taken ? seconds : 0);
      if (free < seconds) continue;
      if (day < found.day || free > mostFree) {
        found.slot = slot;
        found.day = day;
        mostFree = free;
      }
      break;
    }
  }
  return found;
}

/** Reserves what `prepare` found. */
export function reserve(
  network: Network,
  state: State,
  courses: Courses,
  course: number,
  centre: number,
  found: Preparation,
) {
  const { imaging } = network.pathways[courses.pathway[course]];
  for (const [index, slot] of found.images.entries()) {
    if (slot < 0) continue;
    state.free[slot] -= imaging[index].seconds;
    advanceImages(network, state, Math.floor(slot / network.stride));
  }
  courses.preparedAt[course] = centre;
  courses.firstImage[course] = found.images[0];
  courses.secondImage[course] = found.images[1];
  courses.planned[course] = found.planned;
  courses.ready[course] = found.ready;
  const plans = state.plansLeft[centre];
  if (!plans || found.planned < 0) return;
  plans[found.planned]--;
  // What lies before the first day with planning left need not be looked at again.
  let first = state.plansFrom[centre];
  while (first < plans.length && plans[first] <= 0) first++;
  state.plansFrom[centre] = first;
}

/** Moves the first ordinal worth a look past the days too full for even the shortest imaging. */
function advanceImages(network: Network, state: State, unit: number): void {
  const base = unit * network.stride;
  let ordinal = state.imagesFrom[unit];
  while (ordinal < network.stride && state.free[base + ordinal] < network.shortestImage) ordinal++;
  state.imagesFrom[unit] = ordinal;
}

/** Gives simulation and planning that have not taken place yet back, so that they can be booked anew. */
export function release(network: Network, state: State, courses: Courses, course: number, today: number): void {
  const centre = courses.preparedAt[course];
  const { imaging } = network.pathways[courses.pathway[course]];
  for (const [index, column] of [courses.firstImage, courses.secondImage].entries()) {
    const slot = column[course];
    if (slot >= 0 && network.slotDay[slot] >= today) {
      const unit = Math.floor(slot / network.stride);
      state.free[slot] += imaging[index].seconds;
      state.imagesFrom[unit] = Math.min(state.imagesFrom[unit], slot - unit * network.stride);
    }
    column[course] = -1;
  }
  const planned = courses.planned[course];
  const plans = state.plansLeft[centre];
  if (plans && planned >= 0 && network.centres[centre].openDays[planned] >= today) {
    plans[planned]++;
    state.plansFrom[centre] = Math.min(state.plansFrom[centre], planned);
  }
  courses.planned[course] = -1;
  courses.ready[course] = -1;
}
