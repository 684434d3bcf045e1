import { Ints, Shorts } from '../memory/arrays';
import { ints, shorts } from '../memory/heap';
import { centreCount, centreOpenCount, centrePlanLimited, centrePlans, openDay, ordinalOn } from '../network/centres';
import { imagingFirst, imagingLast, pathwayPlanned, pathwayUrgent } from '../network/pathways';
import { days, stride } from '../network/timeline';
import { slotDay } from '../network/units';
import { coursePathway, coursePlanned, coursePlanningDays, coursePreparedAt, courseReady } from './courses';
import { findImage, isLimited, releaseImages, reserveImages } from './imaging';
import { Offer } from './offer';
import { roomFor } from './room';

/** Planning left by centre and ordinal, and the first ordinal of a centre that may have any. */
export let plansLeft: Shorts = changetype<Shorts>(0);
let plansFrom: Ints = changetype<Ints>(0);

export function resetPlanning(): void {
  if (!changetype<usize>(plansLeft)) {
    plansLeft = shorts(centreCount * stride);
    plansFrom = ints(centreCount);
  }
  memory.copy(changetype<usize>(plansLeft), changetype<usize>(centrePlans), (<usize>(centreCount * stride)) << 1);
  memory.fill(changetype<usize>(plansFrom), 0, (<usize>centreCount) << 2);
}

/** Finds the earliest simulation and planning at a centre from a day on; false when the compiled days have no place. */
export function prepare(course: i32, centre: i32, from: i32, today: i32, found: Offer): bool {
  const pathway = coursePathway[course];
  const room = roomFor(pathwayUrgent[pathway] !== 0);
  const firstImage = imagingFirst[pathway];
  let ordinal = ordinalOn(centre, min(from, days));
  for (let image = firstImage; image < imagingLast[pathway]; image++) {
    const limited = isLimited(image, centre);
    const slot = limited ? findImage(room, centre, firstImage, image, found.images, from, today) : -1;
    if (slot < 0 && limited) return false;
    found.images[image - firstImage] = slot;
    if (slot >= 0) ordinal = max(ordinal, ordinalOn(centre, slotDay[slot]));
  }
  found.planned = -1;
  if (pathwayPlanned[pathway]) {
    if (centrePlanLimited[centre]) {
      ordinal = firstWithPlans(centre, max(ordinal, plansFrom[centre]));
      if (ordinal >= centreOpenCount[centre]) return false;
      found.planned = ordinal;
    }
    ordinal += coursePlanningDays[course];
  }
  if (ordinal >= centreOpenCount[centre]) return false;
  found.ready = openDay(centre, ordinal);
  return true;
}

/** The first ordinal from this one on with planning left, or the number of a centre's open days. */
function firstWithPlans(centre: i32, ordinal: i32): i32 {
  const openDays = centreOpenCount[centre];
  const base = centre * stride;
  let next = ordinal;
  while (next < openDays && plansLeft[base + next] <= 0) next++;
  return next;
}

/** Reserves what `prepare` found. */
export function reserve(course: i32, offer: Offer): void {
  const centre = offer.centre;
  reserveImages(course, offer.images);
  coursePreparedAt[course] = centre;
  coursePlanned[course] = offer.planned;
  courseReady[course] = offer.ready;
  if (offer.planned < 0) return;
  plansLeft[centre * stride + offer.planned]--;
  // What lies before the first day with planning left need not be looked at again.
  plansFrom[centre] = firstWithPlans(centre, plansFrom[centre]);
}

/** Gives simulation and planning that have not taken place yet back, so that they can be booked anew. */
export function release(course: i32, today: i32): void {
  releaseImages(course, today);
  const centre = coursePreparedAt[course];
  const planned = coursePlanned[course];
  if (planned >= 0 && openDay(centre, planned) >= today) {
    plansLeft[centre * stride + planned]++;
    plansFrom[centre] = min(plansFrom[centre], planned);
  }
  coursePlanned[course] = -1;
  courseReady[course] = -1;
}
