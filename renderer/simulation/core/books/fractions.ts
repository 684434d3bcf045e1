import { Ints, Words } from '../memory/arrays';
import { ints, words } from '../memory/heap';
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

/** Fractions by slot. */
export let fractionsOn: Words = changetype<Words>(0);

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

/** Takes every fraction off, of so many slots. */
export function emptySlots(slots: i32): void {
  if (!changetype<usize>(fractionsOn)) fractionsOn = words(slots);
  memory.fill(changetype<usize>(fractionsOn), 0, (<usize>slots) << 1);
}

/** Puts a fraction that has no slot on one. */
export function putOn(slot: i32, fraction: i32): void {
  slotOf[fraction] = slot;
  fractionsOn[slot]++;
  enrol(slot, fraction);
}

/** Takes a fraction off its slot; `reason` is what stands for one, `unbooked` or `displacedFrom`. */
export function takeOff(slot: i32, fraction: i32, reason: i32): void {
  slotOf[fraction] = reason;
  fractionsOn[slot]--;
  strike(slot, fraction);
}

/** Length of a fraction. */
export function secondsOf(fraction: i32): i32 {
  const course = courseOfFraction[fraction];
  const pathway = coursePathway[course];
  return fraction === courseFirstFraction[course] ? pathwaySecondsFirst[pathway] : pathwaySecondsLater[pathway];
}
