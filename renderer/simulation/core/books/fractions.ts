import { Ints } from '../memory/arrays';
import { ints } from '../memory/heap';
import { mostImages, pathwaySecondsFirst, pathwaySecondsLater } from '../network/pathways';
import { courseCount, courseFirstFraction, coursePathway } from './courses';
import { enrol, layOutRoster, strike } from './roster';

/** Fractions of all courses together. */
export let fractionCount: i32 = 0;
/** The course of every fraction. */
export let courseOfFraction: Ints = changetype<Ints>(0);
/** Slot of every fraction, or what says that it has none: `unbooked`, or the slot it was displaced from. */
export let slotOf: Ints = changetype<Ints>(0);

export const unbooked: i32 = -1;

let room: i32 = 0;

/** Makes place for so many fractions, none of them booked. */
export function layOutFractionTable(fractions: i32): void {
  fractionCount = fractions;
  if (fractions > room) {
    room = fractions + fractions / 10;
    courseOfFraction = ints(room);
    slotOf = ints(room);
  }
  memory.fill(changetype<usize>(slotOf), 0xff, (<usize>fractions) << 2);
  layOutRoster(fractions + courseCount * mostImages);
}

/** What stands for the slot of a fraction that was displaced from one and has no new place; the same back again. */
export function displacedFrom(slot: i32): i32 {
  return -2 - slot;
}

/** Puts a fraction on a slot, or moves it there. */
export function moveFraction(fraction: i32, slot: i32): void {
  if (slotOf[fraction] >= 0) strike(slotOf[fraction], fraction);
  slotOf[fraction] = slot;
  if (slot >= 0) enrol(slot, fraction);
}

/** Length of a fraction. */
export function secondsOf(fraction: i32): i32 {
  const course = courseOfFraction[fraction];
  const pathway = coursePathway[course];
  return fraction === courseFirstFraction[course] ? pathwaySecondsFirst[pathway] : pathwaySecondsLater[pathway];
}
