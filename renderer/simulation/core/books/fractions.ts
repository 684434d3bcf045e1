import { Ints, Words } from '../memory/arrays';
import { fillInts } from '../memory/fill';
import { ints, words } from '../memory/heap';
import { pathwaySecondsFirst, pathwaySecondsLater } from '../network/pathways';
import { courseFirstFraction, courseFractions, courseNumber, coursePathway } from './courses';
import { enrol, strike } from './roster';

/** Fractions have places in a table, those of a course side by side, from its booking until it has been treated. */
export let fractionRoom: i32 = 0;
/** The course of every fraction. */
export let courseOfFraction: Ints = changetype<Ints>(0);
/** Slot of every fraction, or what says that it has none: `unbooked`, or the slot it was displaced from. */
export let slotOf: Ints = changetype<Ints>(0);
/** The next fraction on the same slot: see the roster. */
export let fractionNext: Ints = changetype<Ints>(0);

export const unbooked: i32 = -1;

/** Fractions by slot. */
export let fractionsOn: Words = changetype<Words>(0);

/** The most fractions a course can have, by the plan's schema. */
export const mostFractions: i32 = 60;

/** Places given back, by how many lie side by side: the first of the last given back, and in `slotOf` of it the next. */
let givenBack: Ints = changetype<Ints>(0);
/** Places from this one on have never been given out. */
let untouched: i32 = 0;

/** Empties the table, and counts of so many slots. */
export function emptyFractions(slots: i32): void {
  if (!changetype<usize>(fractionsOn)) {
    fractionsOn = words(slots);
    givenBack = ints(mostFractions + 1);
  }
  memory.fill(changetype<usize>(fractionsOn), 0, (<usize>slots) << 1);
  memory.fill(changetype<usize>(givenBack), 0xff, (<usize>(mostFractions + 1)) << 2);
  untouched = 0;
}

/** Gives a course places for its fractions, all unbooked, unless it has them. */
export function givePlaces(course: i32): void {
  if (courseFirstFraction[course] >= 0) return;
  const fractions = courseFractions[course];
  let first = givenBack[fractions];
  if (first >= 0) givenBack[fractions] = slotOf[first];
  else {
    first = untouched;
    untouched += fractions;
    if (untouched > fractionRoom) enlarge();
  }
  courseFirstFraction[course] = first;
  fillInts(courseOfFraction, first, first + fractions, course);
  fillInts(slotOf, first, first + fractions, unbooked);
}

/** Takes the places of a course back, none of whose fractions is looked at any more. */
export function takePlacesBack(course: i32): void {
  const first = courseFirstFraction[course];
  const fractions = courseFractions[course];
  slotOf[first] = givenBack[fractions];
  givenBack[fractions] = first;
  courseFirstFraction[course] = -1;
}

function enlarge(): void {
  const larger = max(2 * fractionRoom, max(untouched, 1 << 14));
  courseOfFraction = copied(courseOfFraction, larger);
  slotOf = copied(slotOf, larger);
  fractionNext = copied(fractionNext, larger);
  fractionRoom = larger;
}

function copied(table: Ints, length: i32): Ints {
  const larger = ints(length);
  memory.copy(changetype<usize>(larger), changetype<usize>(table), (<usize>fractionRoom) << 2);
  return larger;
}

/** What stands for the slot of a fraction that was displaced from one and has no new place; the same back again. */
export function displacedFrom(slot: i32): i32 {
  return -2 - slot;
}

/** Puts a fraction that has no slot on one. */
export function putOn(slot: i32, fraction: i32): void {
  slotOf[fraction] = slot;
  fractionsOn[slot]++;
  enrol(fractionNext, slot, fraction);
}

/** Takes a fraction off its slot; `reason` is what stands for one, `unbooked` or `displacedFrom`. */
export function takeOff(slot: i32, fraction: i32, reason: i32): void {
  slotOf[fraction] = reason;
  fractionsOn[slot]--;
  strike(fractionNext, slot, fraction);
}

/** Length of a fraction. */
export function secondsOf(fraction: i32): i32 {
  const course = courseOfFraction[fraction];
  const pathway = coursePathway[course];
  return fraction === courseFirstFraction[course] ? pathwaySecondsFirst[pathway] : pathwaySecondsLater[pathway];
}

/** The order of courses, and of the fractions of one. */
export function byCourse(one: i32, other: i32): i32 {
  const courses = courseNumber[courseOfFraction[one]] - courseNumber[courseOfFraction[other]];
  return courses !== 0 ? courses : one - other;
}
