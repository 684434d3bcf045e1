import { centreCount, openDay, ordinalOn } from '../network/centres';
import { pathwaySameDay } from '../network/pathways';
import { treatableTable, treatableUntil } from '../network/routes';
import { days } from '../network/timeline';
import { commit } from './commit';
import { courseCentre, courseFractions, coursePathway, courseReady } from './courses';
import { earliestStart } from './earliestStart';
import { Offer } from './offer';
import { prepare, reserve } from './preparation';

/** Finds the earliest start that a centre can give a course before a day; false when it cannot. */
export function findOffer(course: i32, today: i32, centre: i32, beforeDay: i32, found: Offer): bool {
  if (beforeDay <= today) return false;
  const pathway = coursePathway[course];
  const soonest = today + (pathwaySameDay[pathway] ? 0 : 1);
  const prepared = courseReady[course] >= 0;
  if (!prepared && !prepare(course, centre, soonest, today, found)) return false;
  const ready = max(soonest, prepared ? courseReady[course] : found.ready);
  if (ready >= beforeDay) return false;
  const from = ordinalOn(centre, ready);
  const before = ordinalOn(centre, beforeDay);
  if (!earliestStart(pathway, courseFractions[course], centre, from, before, found)) return false;
  found.centre = centre;
  found.startDay = openDay(centre, found.ordinal);
  return true;
}

/** Books a course where an offer says. */
export function accept(course: i32, offer: Offer): void {
  if (courseReady[course] < 0) reserve(course, offer);
  courseCentre[course] = offer.centre;
  commit(course, offer);
}

/** The day on which a centre's present time of being able to treat a course ends; 0 when it cannot today. */
export function treatsUntil(course: i32, centre: i32, today: i32): i32 {
  return treatableUntil[treatableTable[coursePathway[course] * centreCount + centre] * days + today];
}
