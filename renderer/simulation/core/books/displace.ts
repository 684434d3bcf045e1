import { Ints, Longs, Words } from '../memory/arrays';
import { ints, longs, words } from '../memory/heap';
import { List, newList } from '../memory/list';
import { sort } from '../memory/sort';
import { ordinalOn } from '../network/centres';
import {
  breakdownSeconds,
  breakdownSlot,
  breakdownsFrom,
  withdrawalFrom,
  withdrawalUnit,
  withdrawalUntil,
} from '../network/events';
import { mostImages, pathwayCategory, pathwayCount, pathwayUrgent } from '../network/pathways';
import { nearestSlot, unitOn } from '../network/slots';
import { planStart } from '../network/timeline';
import { slotCount, slotDay, unitBase, unitCentre, unitTreats } from '../network/units';
import { unbookCourse } from './commit';
import {
  courseDecided,
  courseDisplaced,
  courseFirstFraction,
  courseNumber,
  coursePathway,
  courseUnit,
  courseUnplaced,
  imageNext,
  longestBefore,
} from './courses';
import { cutCourses, cutFractions } from './cut';
import { byCourse, courseOf, displacedFrom, fractionNext, secondsOf, slotOf, takeOff } from './fractions';
import { release } from './preparation';
import { free, give, lose } from './room';
import { roomGivenBackSoon } from './roomLog';
import { listMembers } from './roster';
import { keepsFractions } from './treated';

/** Fractions by slot that were displaced from it. */
export let displacedOn: Words = changetype<Words>(0);
/** The same by pathway, of those that were to be given after the plan's start. */
export let displacedOf: Ints = changetype<Ints>(0);

/** Where fractions are kept: the course, the slot and the day of each displacement, three numbers to one. */
let displacements: List = changetype<List>(0);

/** The displacements as whoever reads the books from outside finds them: how many numbers, and where they stand. */
export function displacementCount(): i32 {
  return changetype<usize>(displacements) ? displacements.length : 0;
}

export function displacementItems(): usize {
  return changetype<usize>(displacements) ? changetype<usize>(displacements.items) : 0;
}

/** Who is looked at, and how soon each is displaced. */
const members: List = newList();
let ranks: Longs = changetype<Longs>(0);
let ranksRoom: i32 = 0;

export function resetDisplaced(): void {
  if (!changetype<usize>(displacedOn)) {
    displacedOn = words(slotCount);
    displacedOf = ints(pathwayCount);
  }
  memory.fill(changetype<usize>(displacedOn), 0, (<usize>slotCount) << 1);
  memory.fill(changetype<usize>(displacedOf), 0, (<usize>pathwayCount) << 2);
  if (!keepsFractions) return;
  if (!changetype<usize>(displacements)) displacements = newList();
  displacements.length = 0;
}

/** Takes a unit away from a day to another, on the first of them. Everything booked there is displaced. */
export function withdraw(withdrawal: i32): void {
  const unit = withdrawalUnit[withdrawal];
  const today = withdrawalFrom[withdrawal];
  const centre = unitCentre[unit];
  const firstSlot = nearestSlot(unit, ordinalOn(centre, today));
  const lastSlot = nearestSlot(unit, ordinalOn(centre, withdrawalUntil[withdrawal]));
  findMembers(unit, firstSlot, lastSlot);
  if (unitTreats[unit]) sort(members, byCourse);
  else sort(members, byImage);
  for (let index = 0; index < members.length; index++) displaceMember(unit, members.items[index], today);
  for (let slot = firstSlot; slot < lastSlot; slot++) lose(slot, free[slot]);
}

function byImage(one: i32, other: i32): i32 {
  const courses = courseNumber[one / mostImages] - courseNumber[other / mostImages];
  return courses !== 0 ? courses : one - other;
}

/** Lists who is on these slots of a unit. */
function findMembers(unit: i32, firstSlot: i32, lastSlot: i32): void {
  members.length = 0;
  listMembers(members, unitTreats[unit] ? fractionNext : imageNext, firstSlot, lastSlot);
}

/**
 * Takes today's breakdowns off the books. Minutes that stood free are lost first, for then everybody is treated later
 * that day; what is still too much is displaced, category 3 first and category 1 last, and of these the last decided
 * first.
 */
export function breakDown(today: i32): void {
  const first = breakdownsFrom[today];
  const last = breakdownsFrom[today + 1];
  for (let row = first; row < last; row++) lose(breakdownSlot[row], breakdownSeconds[row]);
  for (let row = first; row < last; row++) {
    if (free[breakdownSlot[row]] < 0) clearOverbooked(breakdownSlot[row], today);
  }
}

/** Displaces members of an overbooked slot, one by one, until what is left of the day is enough. */
function clearOverbooked(slot: i32, today: i32): void {
  const unit = unitOn(slot);
  // What is displaced can be longer than what was lost, and so leave more free than there was.
  roomGivenBackSoon(unitCentre[unit], slot - unitBase[unit] + 1);
  findMembers(unit, slot, slot + 1);
  if (members.length > ranksRoom) {
    ranksRoom = 2 * members.length;
    ranks = longs(ranksRoom);
  }
  for (let index = 0; index < members.length; index++) ranks[index] = rankOf(unit, members.items[index]);
  while (free[slot] < 0 && members.length > 0) {
    let last = 0;
    let highest = ranks[0];
    for (let index = 1; index < members.length; index++) {
      const rank = ranks[index];
      last = rank > highest ? index : last;
      highest = max(highest, rank);
    }
    const member = members.items[last];
    members.length--;
    members.items[last] = members.items[members.length];
    ranks[last] = ranks[members.length];
    displaceMember(unit, member, today);
  }
}

/**
 * The higher, the sooner a member is displaced: by category, then by day of decision, then by course, the last first.
 * Each has a rank of its own. A day of decision may lie before the first of all, by less than `longestBefore`.
 */
function rankOf(unit: i32, member: i32): u64 {
  const course = unitTreats[unit] ? courseOf(member) : member / mostImages;
  const first = unitTreats[unit] ? courseFirstFraction[course] : course * mostImages;
  const decided = <u64>(courseDecided[course] + longestBefore);
  const category = <u64>pathwayCategory[coursePathway[course]];
  return (category << 58) | (decided << 40) | ((<u64>courseNumber[course]) << 10) | <u64>(member - first);
}

function displaceMember(unit: i32, member: i32, today: i32): void {
  if (unitTreats[unit]) displaceFraction(member, today);
  else displaceImage(member, today);
}

/** Takes a course off the books whose simulation this is, together with its simulation and planning. */
function displaceImage(image: i32, today: i32): void {
  const course = image / mostImages;
  release(course, today);
  // One that waits for its start after simulation is on the list of those who wait already.
  if (courseUnit[course] >= 0) cutCourses.push(course);
  unbookCourse(course);
}

/** Takes a fraction off the books. A course that was to start with it is booked again as a whole. */
function displaceFraction(fraction: i32, today: i32): void {
  const slot = slotOf[fraction];
  // An earlier member of this cut may have taken the whole course off the books.
  if (slot < 0) return;
  const course = courseOf(fraction);
  const pathway = coursePathway[course];
  displacedOn[slot]++;
  if (slotDay[slot] >= planStart) displacedOf[pathway]++;
  courseDisplaced[course]++;
  if (keepsFractions) {
    displacements.push(course);
    displacements.push(slot);
    displacements.push(today);
  }
  if (fraction === courseFirstFraction[course]) {
    unbookCourse(course);
    cutCourses.push(course);
    return;
  }
  takeOff(slot, fraction, displacedFrom(slot));
  give(slot, secondsOf(fraction), pathwayUrgent[pathway] !== 0);
  courseUnplaced[course]++;
  cutFractions.push(fraction);
}
