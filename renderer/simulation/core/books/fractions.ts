import { Ints, Words } from '../memory/arrays';
import { ints, longerInts, words } from '../memory/heap';
import { pathwaySecondsFirst, pathwaySecondsLater } from '../network/pathways';
import { courseFirstFraction, courseFractions, courseNumber, coursePathway } from './courses';
import { enrol, strike } from './roster';

/**
 * Fractions have places in a table, those of a course side by side, from its booking until it has been treated. Places
 * are given four at a time, so that their course need be noted only once for four.
 */
export let fractionRoom: i32 = 0;
let courseOfFour: Ints = changetype<Ints>(0);
const fourBits: i32 = 2;
/** Slot of every fraction, or what says that it has none: `unbooked`, or the slot it was displaced from. */
export let slotOf: Ints = changetype<Ints>(0);
/** The next fraction on the same slot: see the roster. */
export let fractionNext: Ints = changetype<Ints>(0);

export const unbooked: i32 = -1;

/** Fractions by slot. */
export let fractionsOn: Words = changetype<Words>(0);

/** The most fractions a course can have, by the plan's schema. */
export const mostFractions: i32 = 60;

/** Places given back, by how many fours lie side by side: the first of the last given back, and in `slotOf` of it the next. */
let givenBack: Ints = changetype<Ints>(0);
/** Places from this one on have never been given out. */
let untouched: i32 = 0;

/** Empties the table, and counts of so many slots. */
export function emptyFractions(slots: i32): void {
  if (!changetype<usize>(fractionsOn)) {
    fractionsOn = words(slots);
    givenBack = ints(foursOf(mostFractions) + 1);
  }
  memory.fill(changetype<usize>(fractionsOn), 0, (<usize>slots) << 1);
  memory.fill(changetype<usize>(givenBack), 0xff, (<usize>(foursOf(mostFractions) + 1)) << 2);
  untouched = 0;
}

/** How many fours so many fractions take. */
function foursOf(fractions: i32): i32 {
  return (fractions + 3) >> fourBits;
}

/** The course of a fraction. */
export function courseOf(fraction: i32): i32 {
  return courseOfFour[fraction >> fourBits];
}

/** Gives a course that has none places for its fractions, on which each is to be put. */
export function givePlaces(course: i32): void {
  const fours = foursOf(courseFractions[course]);
  let first = givenBack[fours];
  if (first >= 0) givenBack[fours] = slotOf[first];
  else {
    first = untouched;
    untouched += fours << fourBits;
    if (untouched > fractionRoom) enlarge();
  }
  courseFirstFraction[course] = first;
  const four = first >> fourBits;
  for (let next = four; next < four + fours; next++) courseOfFour[next] = course;
}

/** The same, where they are on no slot yet. */
export function giveEmptyPlaces(course: i32): void {
  givePlaces(course);
  const first = courseFirstFraction[course];
  for (let fraction = first; fraction < first + courseFractions[course]; fraction++) slotOf[fraction] = unbooked;
}

/** Takes the places of a course back, none of whose fractions is looked at any more. */
export function takePlacesBack(course: i32): void {
  const first = courseFirstFraction[course];
  const fours = foursOf(courseFractions[course]);
  slotOf[first] = givenBack[fours];
  givenBack[fours] = first;
  courseFirstFraction[course] = -1;
}

function enlarge(): void {
  const larger = max(2 * fractionRoom, max(untouched, 1 << 14));
  courseOfFour = longerInts(courseOfFour, fractionRoom >> fourBits, larger >> fourBits);
  slotOf = longerInts(slotOf, fractionRoom, larger);
  fractionNext = longerInts(fractionNext, fractionRoom, larger);
  fractionRoom = larger;
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
  const course = courseOf(fraction);
  const pathway = coursePathway[course];
  return fraction === courseFirstFraction[course] ? pathwaySecondsFirst[pathway] : pathwaySecondsLater[pathway];
}

/** The order of courses, and of the fractions of one. */
export function byCourse(one: i32, other: i32): i32 {
  const courses = courseNumber[courseOf(one)] - courseNumber[courseOf(other)];
  return courses !== 0 ? courses : one - other;
}
