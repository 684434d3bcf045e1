import { centreCount } from '../network/centres';
import { zoneNearest } from '../network/routes';
import { days } from '../network/timeline';
import { courseAided, courseCentre, courseHome, courseZone } from './courses';
import { accept, findOffer, treatsUntil } from './findOffer';
import { earlierElsewhere, prepareAid } from './mutualAid';
import { newOffer, Offer } from './offer';

let offer: Offer = changetype<Offer>(0);

export function prepareOffers(): void {
  prepareAid();
  if (!changetype<usize>(offer)) offer = newOffer();
}

/**
 * Books a course on a day: simulation, planning and every fraction, or nothing. It goes to its own centre when that can
 * start it before it next ceases to treat (a closure, or the only machine's replacement), unless mutual aid gives it an
 * earlier start elsewhere; else to the first of the others, by travel time, that can; else its own centre once it
 * treats again. False when there is no place for it at all; it then waits.
 */
export function bookCourse(course: i32, today: i32): bool {
  if (courseCentre[course] < 0) courseCentre[course] = courseHome[course];
  const home = courseCentre[course];
  if (home < 0) return false;
  const ceases = treatsUntil(course, home, today);
  if (findOffer(course, today, home, ceases, offer)) {
    const earliest = earlierElsewhere(course, today, offer);
    if (earliest !== offer) courseAided[course] = 1;
    accept(course, earliest);
    return true;
  }
  if (ceases >= days) return false;
  if (!findElsewhere(course, today, home) && !findOffer(course, today, home, days, offer)) return false;
  accept(course, offer);
  return true;
}

/** Finds a start at the nearest other centre that can give one. */
function findElsewhere(course: i32, today: i32, home: i32): bool {
  const zone = courseZone[course];
  if (zone < 0) return false;
  for (let index = 0; index < centreCount; index++) {
    const centre = zoneNearest[zone * centreCount + index];
    if (centre === home) continue;
    if (findOffer(course, today, centre, treatsUntil(course, centre, today), offer)) return true;
  }
  return false;
}
