import { Bytes, Ints } from '../memory/arrays';
import { bytes } from '../memory/heap';
import { List, newList } from '../memory/list';
import { sort } from '../memory/sort';
import { centreOpenCount, centreOvertimeSeconds, openDay, ordinalOn } from '../network/centres';
import {
  partnersFirst,
  partnersItems,
  partnersLast,
  pathwayCategory,
  pathwayFractionsPerVisit,
  pathwayStep,
  pathwayUrgent,
  pathwayWeekly,
} from '../network/pathways';
import { nearestSlot } from '../network/slots';
import { days } from '../network/timeline';
import { slotCapacity, slotDay, unitBase, unitCount } from '../network/units';
import {
  courseCentre,
  courseEnd,
  courseFirstFraction,
  courseFractions,
  coursePathway,
  courseUnit,
  courseUnplaced,
} from './courses';
import { unplaced } from './cut';
import { byCourse, courseOf, displacedFrom, putOn, secondsOf, slotOf } from './fractions';
import { lost as lostSeconds, roomFor, take } from './room';

/** Visits by day of the course whose fraction is being made up; all zero between times. */
let visits: Bytes = changetype<Bytes>(0);
const lost: List = newList();

/** What the search for a new place is about. `least` is the room it must find: less than the seconds by the overtime. */
let course: i32 = 0;
let centre: i32 = 0;
let lostOn: i32 = 0;
let soonest: i32 = 0;
let least: i32 = 0;
let room: Ints = changetype<Ints>(0);

/**
 * Makes displaced fractions up, category 1 first (section 6 of the model). Whatever its category, a fraction is given
 * the same day when its own machine or a matched one has room. Category 1 may also be given in overtime, then or on the
 * next open day with such room, twice in a day if need be; categories 2 and 3 take the first later day with room on
 * which the course is not treated already, which for a daily pattern is its end. Those that find no place at all are
 * unplaced, and are tried again when room is given back.
 */
export function makeUp(displaced: List, today: i32): void {
  if (!changetype<usize>(visits)) visits = bytes(days);
  lost.length = 0;
  for (let index = 0; index < displaced.length; index++) {
    const fraction = displaced.items[index];
    // A course unbooked in the meantime is booked again as a whole.
    if (courseUnit[courseOf(fraction)] >= 0) lost.push(fraction);
  }
  if (lost.length === 0) return;
  sort(lost, inTurnOfRecovery);
  // Nobody's lost fraction takes the place of another who was to be treated that very day.
  let later = 0;
  for (let index = 0; index < lost.length; index++) {
    const fraction = lost.items[index];
    lookFor(fraction, today);
    if (!placeOn(fraction, placeSameDay())) lost.items[later++] = fraction;
  }
  for (let index = 0; index < later; index++) {
    const fraction = lost.items[index];
    lookFor(fraction, today);
    if (!placeOn(fraction, placeLater())) unplaced.push(fraction);
  }
}

/** By category, then by the slot they were lost from, then as they come. */
function inTurnOfRecovery(one: i32, other: i32): i32 {
  const categories = categoryOf(one) - categoryOf(other);
  if (categories !== 0) return categories;
  const slots = displacedFrom(slotOf[one]) - displacedFrom(slotOf[other]);
  return slots !== 0 ? slots : byCourse(one, other);
}

function categoryOf(fraction: i32): i32 {
  return pathwayCategory[coursePathway[courseOf(fraction)]];
}

function lookFor(fraction: i32, today: i32): void {
  course = courseOf(fraction);
  centre = courseCentre[course];
  lostOn = ordinalOn(centre, slotDay[displacedFrom(slotOf[fraction])]);
  soonest = max(lostOn, ordinalOn(centre, today));
  const pathway = coursePathway[course];
  const first = pathwayCategory[pathway] === 1;
  least = secondsOf(fraction) - (first ? centreOvertimeSeconds[centre] : 0);
  room = roomFor(first || pathwayUrgent[pathway] !== 0);
}

/**
 * Puts a fraction where a place was found for it; false when there is none. That is never sooner than where it was lost,
 * so that the course ends no sooner than it did.
 */
function placeOn(fraction: i32, slot: i32): bool {
  if (slot < 0) return false;
  const pathway = coursePathway[course];
  putOn(slot, fraction);
  courseUnplaced[course]--;
  courseEnd[course] = max(courseEnd[course], <i32>slotDay[slot]);
  take(slot, secondsOf(fraction), pathwayCategory[pathway] === 1 || pathwayUrgent[pathway] !== 0);
  return true;
}

function placeSameDay(): i32 {
  if (soonest !== lostOn) return -1;
  const day = openDay(centre, lostOn);
  const first = courseFirstFraction[course];
  let today = 0;
  for (let fraction = first; fraction < first + courseFractions[course]; fraction++) {
    const slot = slotOf[fraction];
    if (slot >= 0 && slotDay[slot] === day) today++;
  }
  return today < mostADay() ? roomiest(lostOn) : -1;
}

/** Fractions that the course may have on a day: those of its pattern, and category 1 two to catch up. */
function mostADay(): i32 {
  const pathway = coursePathway[course];
  const perVisit = pathwayFractionsPerVisit[pathway];
  return pathwayCategory[pathway] === 1 ? max(2, perVisit) : perVisit;
}

function placeLater(): i32 {
  const pathway = coursePathway[course];
  const most = mostADay();
  const lastDay = max(openDay(centre, lostOn), countVisits(1));
  let ordinal = soonest === lostOn ? soonest + 1 : soonest;
  if (pathwayWeekly[pathway]) ordinal = max(ordinal, ordinalOn(centre, min(lastDay + 7, days)));
  else if (pathwayStep[pathway] > 1) ordinal = max(ordinal, ordinalOn(centre, lastDay) + pathwayStep[pathway]);
  const openDays = centreOpenCount[centre];
  let found = -1;
  for (; found < 0 && ordinal < openDays; ordinal++) {
    if (visits[openDay(centre, ordinal)] < most) found = roomiest(ordinal);
  }
  countVisits(-1);
  return found;
}

/** Slot of the course's unit or of one matched to it, whichever has most room on that day and at least so much; else -1. */
function roomiest(ordinal: i32): i32 {
  const unit = courseUnit[course];
  const at = coursePathway[course] * unitCount + unit;
  let best = -1;
  let mostRoom = least - 1;
  const first = partnersFirst[at];
  for (let index = first - 1; index < partnersLast[at]; index++) {
    const own = index < first ? unit : partnersItems[index];
    const slot = nearestSlot(own, ordinal);
    const left = room[slot];
    if (slot !== unitBase[own] + ordinal || left <= mostRoom || (left <= 0 && !isWorking(slot))) continue;
    best = slot;
    mostRoom = left;
  }
  return best;
}

/** A machine that is closed or lost for the day has no overtime to give either. */
function isWorking(slot: i32): bool {
  return slotCapacity[slot] > lostSeconds[slot];
}

/** Adds the course's fractions to the visits of each day, or takes them off again; answers its last day. */
function countVisits(by: i32): i32 {
  const first = courseFirstFraction[course];
  let last = -1;
  for (let fraction = first; fraction < first + courseFractions[course]; fraction++) {
    const slot = slotOf[fraction];
    if (slot < 0) continue;
    visits[slotDay[slot]] += by;
    last = max(last, <i32>slotDay[slot]);
  }
  return last;
}
