import { pathwaySecondsFirst, pathwaySecondsLater, pathwayUrgent } from '../network/pathways';
import { stands, unitOn } from '../network/slots';
import { stride } from '../network/timeline';
import { slotDay, unitBase } from '../network/units';
import {
  courseCentre,
  courseEnd,
  courseFirstFraction,
  courseFractions,
  coursePathway,
  coursePlannedEnd,
  courseStarted,
  courseUnit,
  courseUnplaced,
} from './courses';
import { forgetUnplaced } from './cut';
import { givePlaces, putOn, secondsOf, slotOf, takeOff, unbooked } from './fractions';
import { Offer } from './offer';
import { give, take } from './room';
import { roomGivenBack } from './roomLog';
import { bookRun } from './runs';
import { lookOn } from './treated';

/** Books every fraction of a course where a search found its place. */
export function commit(course: i32, offer: Offer): void {
  if (courseFirstFraction[course] < 0) {
    givePlaces(course);
    lookOn(slotDay[offer.slots[courseFractions[course] - 1]] + 1, course);
  }
  const first = courseFirstFraction[course];
  const fractions = courseFractions[course];
  const pathway = coursePathway[course];
  const secondsLater = pathwaySecondsLater[pathway];
  const urgent = pathwayUrgent[pathway] !== 0;
  const slots = offer.slots;
  take(slots[0], pathwaySecondsFirst[pathway], urgent);
  putOn(slots[0], first);
  for (let index = 1; index < fractions; ) {
    const slot = slots[index];
    let until = index + 1;
    while (until < fractions && slots[until] - until === slot - index) until++;
    bookRun(slot, first + index, until - index, secondsLater, urgent);
    index = until;
  }
  courseUnit[course] = offer.unit;
  courseStarted[course] = slotDay[slots[0]];
  coursePlannedEnd[course] = slotDay[slots[fractions - 1]];
  courseEnd[course] = coursePlannedEnd[course];
  courseUnplaced[course] = 0;
}

/** Takes every fraction of a course off the books; its simulation and planning stand. */
export function unbookCourse(course: i32): void {
  if (courseUnit[course] < 0) return;
  const first = courseFirstFraction[course];
  const urgent = pathwayUrgent[coursePathway[course]] !== 0;
  const unit = courseUnit[course];
  let freedFrom = stride;
  let freedUntil = 0;
  for (let fraction = first; fraction < first + courseFractions[course]; fraction++) {
    const slot = slotOf[fraction];
    if (slot < 0) {
      slotOf[fraction] = unbooked;
      continue;
    }
    give(slot, secondsOf(fraction), urgent);
    takeOff(slot, fraction, unbooked);
    const own = stands(unit, slot - unitBase[unit]);
    const host = own ? unit : unitOn(slot);
    const ordinal = slot - unitBase[host];
    if (!own) roomGivenBack(courseCentre[course], host, ordinal, ordinal);
    freedFrom = min(freedFrom, ordinal);
    freedUntil = max(freedUntil, ordinal + 1);
  }
  if (freedUntil > 0) roomGivenBack(courseCentre[course], unit, freedFrom, freedUntil - 1);
  courseUnit[course] = -1;
  courseStarted[course] = -1;
  // It is booked again as a whole, lost fractions and all.
  forgetUnplaced(course);
}
