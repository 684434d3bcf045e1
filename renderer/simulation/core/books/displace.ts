import { Ints, Words } from '../memory/arrays';
import { ints, words } from '../memory/heap';
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
import { planStart, stride } from '../network/timeline';
import { slotDay, unitCentre, unitCount } from '../network/units';
import { unbookCourse } from './commit';
import { courseDecided, courseDisplaced, courseFirstFraction, coursePathway, courseUnit } from './courses';
import { courseOfFraction, displacedFrom, fractionCount, secondsOf, slotOf, takeOff } from './fractions';
import { roomGivenBackSoon } from './learnt';
import { release } from './preparation';
import { free, give, lose } from './room';
import { listMembers } from './roster';
import { cutCourses, cutFractions } from './waiting';

/** Fractions by slot that were displaced from it. */
export let displacedOn: Words = changetype<Words>(0);
/** The same by pathway, of those that were to be given after the plan's start. */
export let displacedOf: Ints = changetype<Ints>(0);

/** Who is looked at, and how soon each is displaced. */
const members: List = newList();
const ranks: List = newList();

export function resetDisplaced(): void {
  const slots = unitCount * stride;
  if (!changetype<usize>(displacedOn)) {
    displacedOn = words(slots);
    displacedOf = ints(pathwayCount);
  }
  memory.fill(changetype<usize>(displacedOn), 0, (<usize>slots) << 1);
  memory.fill(changetype<usize>(displacedOf), 0, (<usize>pathwayCount) << 2);
}

/** Takes a unit away from a day to another, on the first of them. Everything booked there is displaced. */
export function withdraw(withdrawal: i32): void {
  const unit = withdrawalUnit[withdrawal];
  const today = withdrawalFrom[withdrawal];
  const centre = unitCentre[unit];
  const firstSlot = unit * stride + ordinalOn(centre, today);
  const lastSlot = unit * stride + ordinalOn(centre, withdrawalUntil[withdrawal]);
  members.length = 0;
  listMembers(members, firstSlot, lastSlot);
  sort(members, byNumber);
  for (let index = 0; index < members.length; index++) displace(members.items[index], today);
  for (let slot = firstSlot; slot < lastSlot; slot++) lose(slot, free[slot]);
}

function byNumber(one: i32, other: i32): i32 {
  return one - other;
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
  // What is displaced can be longer than what was lost, and so leave more free than there was.
  roomGivenBackSoon(unitCentre[slot / stride], (slot % stride) + 1);
  members.length = 0;
  listMembers(members, slot, slot + 1);
  ranks.makeRoom(members.length);
  for (let index = 0; index < members.length; index++) ranks.items[index] = rankOf(members.items[index]);
  while (free[slot] < 0) {
    let last = -1;
    for (let index = 0; index < members.length; index++) {
      if (last < 0 || goesBefore(index, last)) last = index;
    }
    if (last < 0) return;
    const member = members.items[last];
    members.length--;
    members.items[last] = members.items[members.length];
    ranks.items[last] = ranks.items[members.length];
    displace(member, today);
  }
}

/** The higher, the sooner a member is displaced: by category, then by day of decision. */
function rankOf(member: i32): i32 {
  const course = courseOf(member);
  return (pathwayCategory[coursePathway[course]] << 28) + min(courseDecided[course], (1 << 28) - 1);
}

/** Whether one of the members, by its place in the list, is displaced before another. */
function goesBefore(one: i32, other: i32): bool {
  const rank = ranks.items;
  if (rank[one] !== rank[other]) return rank[one] > rank[other];
  return members.items[one] > members.items[other];
}

/** The course of a member of a slot's roster. */
function courseOf(member: i32): i32 {
  return member < fractionCount ? courseOfFraction[member] : (member - fractionCount) / mostImages;
}

/**
 * Takes a member off the books. A course that was to start with this fraction is booked again as a whole, and one whose
 * simulation it is together with its simulation and planning.
 */
function displace(member: i32, today: i32): void {
  const course = courseOf(member);
  if (member >= fractionCount) {
    release(course, today);
    // One that waits for its start after simulation is on the list of those who wait already.
    if (courseUnit[course] >= 0) cutCourses.push(course);
    unbookCourse(course);
    return;
  }
  const slot = slotOf[member];
  // An earlier member of this cut may have taken the whole course off the books.
  if (slot < 0) return;
  const pathway = coursePathway[course];
  displacedOn[slot]++;
  if (slotDay[slot] >= planStart) displacedOf[pathway]++;
  courseDisplaced[course]++;
  if (member === courseFirstFraction[course]) {
    unbookCourse(course);
    cutCourses.push(course);
    return;
  }
  takeOff(slot, member, displacedFrom(slot));
  give(slot, secondsOf(member), pathwayUrgent[pathway] !== 0);
  cutFractions.push(member);
}
