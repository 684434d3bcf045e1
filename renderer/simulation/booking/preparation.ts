import type { Network } from '../compile/network.ts';
import { triangular } from '../random/distributions.ts';
import type { Courses } from './courses.ts';
import { give, roomFor, take } from './room.ts';
import { enrol, strike } from './roster.ts';
import type { State } from './state.ts';

/**
 * Where simulation and planning of a course would be, before anything is reserved: the slot of each imaging (-1 where
 * nothing limits it), the ordinal of planning (-1 likewise) and the first day it can start.
 */
export type Preparation = { images: Int32Array; planned: number; ready: number };

export const newPreparation = (mostImages: number): Preparation => ({
  images: new Int32Array(mostImages),
  planned: -1,
  ready: -1,
});

/** Finds the earliest simulation and planning at a centre from a day on; false when the compiled days have no place. */
export function prepare(
  network: Network,
  state: State,
  courses: Courses,
  course: number,
  centreIndex: number,
  from: number,
  found: Preparation,
): boolean {
  const centre = network.centres[centreIndex];
  const { imaging, planning, urgent } = network.pathways[courses.pathway[course]];
  const room = roomFor(state, urgent);
  found.planned = -1;
  let ordinal = centre.ordinalAt[Math.min(from, network.timeline.days)];
  for (let index = 0; index < imaging.length; index++) {
    const units = centre.imaging[imaging[index].kind];
    const slot =
      units.length === 0 ? -1 : earliestImage(network, state, room, units, imaging, found.images, index, from);
    if (slot < 0 && units.length > 0) return false;
    found.images[index] = slot;
    if (slot >= 0) ordinal = Math.max(ordinal, centre.ordinalAt[network.slotDay[slot]]);
  }
  if (planning) {
    const plans = state.plansLeft[centreIndex];
    if (plans) {
      ordinal = Math.max(ordinal, state.plansFrom[centreIndex]);
      while (ordinal < plans.length && plans[ordinal] <= 0) ordinal++;
      if (ordinal >= plans.length) return false;
      found.planned = ordinal;
    }
    ordinal += Math.round(triangular(courses.planningDraw[course], planning.min, planning.mode, planning.max));
  }
  if (ordinal >= centre.openDays.length) return false;
  found.ready = centre.openDays[ordinal];
  return true;
}

/**
 * The earliest slot with room for the next imaging of a pathway, on any of these units; of equals the one with most
 * room. `images` holds the slots found for those `before` it, which are not reserved yet.
 */
function earliestImage(
  network: Network,
  state: State,
  room: Int32Array,
  units: Int16Array,
  imaging: readonly { seconds: number }[],
  images: Int32Array,
  before: number,
  from: number,
): number {
  const { seconds } = imaging[before];
  const { spellEnd, nextSpell } = network.units;
  let best = -1;
  let bestDay = network.timeline.days;
  let mostFree = 0;
  for (let index = 0; index < units.length; index++) {
    const unit = units[index];
    const { ordinalAt, openDays } = network.centres[network.units.centre[unit]];
    const base = unit * network.stride;
    let ordinal = Math.max(ordinalAt[Math.min(from, network.timeline.days)], state.imagesFrom[unit]);
    while (ordinal < openDays.length && openDays[ordinal] <= bestDay) {
      const slot = base + ordinal;
      let free = room[slot];
      for (let image = 0; image < before; image++) if (images[image] === slot) free -= imaging[image].seconds;
      if (spellEnd[slot] === 0) ordinal = nextSpell[slot];
      else if (free < seconds) ordinal++;
      else {
        if (openDays[ordinal] < bestDay || free > mostFree) {
          best = slot;
          bestDay = openDays[ordinal];
          mostFree = free;
        }
        break;
      }
    }
  }
  return best;
}

/** Reserves what `prepare` found. */
export function reserve(
  network: Network,
  state: State,
  courses: Courses,
  course: number,
  centre: number,
  { images, planned, ready }: Preparation,
): void {
  const { imaging, urgent } = network.pathways[courses.pathway[course]];
  const first = course * network.mostImages;
  for (let index = 0; index < imaging.length; index++) {
    const slot = images[index];
    courses.imageSlot[first + index] = slot;
    if (slot < 0) continue;
    const unit = Math.floor(slot / network.stride);
    take(state, slot, imaging[index].seconds, urgent);
    enrol(state.roster, slot, courses.fractionCount + first + index);
    advanceImages(network, state, unit);
  }
  courses.preparedAt[course] = centre;
  courses.planned[course] = planned;
  courses.ready[course] = ready;
  const plans = state.plansLeft[centre];
  if (!plans || planned < 0) return;
  plans[planned]--;
  // What lies before the first day with planning left need not be looked at again.
  let left = state.plansFrom[centre];
  while (left < plans.length && plans[left] <= 0) left++;
  state.plansFrom[centre] = left;
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
  const { imaging, urgent } = network.pathways[courses.pathway[course]];
  const first = course * network.mostImages;
  for (let index = 0; index < imaging.length; index++) {
    const slot = courses.imageSlot[first + index];
    courses.imageSlot[first + index] = -1;
    if (slot < 0) continue;
    strike(state.roster, slot, courses.fractionCount + first + index);
    if (network.slotDay[slot] < today) continue;
    const unit = Math.floor(slot / network.stride);
    give(state, network, slot, imaging[index].seconds, urgent);
    state.imagesFrom[unit] = Math.min(state.imagesFrom[unit], slot - unit * network.stride);
  }
  const centre = courses.preparedAt[course];
  const planned = courses.planned[course];
  const plans = state.plansLeft[centre];
  if (plans && planned >= 0 && network.centres[centre].openDays[planned] >= today) {
    plans[planned]++;
    state.plansFrom[centre] = Math.min(state.plansFrom[centre], planned);
  }
  courses.planned[course] = -1;
  courses.ready[course] = -1;
}
