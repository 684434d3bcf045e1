import { Bytes, Ints, Shorts } from '../memory/arrays';
import { bytes, ints, shorts } from '../memory/heap';
import { mostImages, pathwayPriority } from '../network/pathways';

/** The day of decision of a candidate for the opening backlog that was not needed: never. */
export const undecided: i32 = 1 << 30;

/**
 * Every course of a replication, one row each in order of decision, the candidates for the opening backlog last. The
 * first columns are drawn before anything is booked; the rest are written by booking.
 */
export let courseCount: i32 = 0;
export let decisions: i32 = 0;

export let courseDecided: Ints = changetype<Ints>(0);
/** Its stream, or past the last stream the entry of the backlog, and its place there: what its own draws are keyed by. */
export let courseStream: Ints = changetype<Ints>(0);
export let courseIndex: Ints = changetype<Ints>(0);
/** Its turn among equals, as a whole number without a sign: the lower goes first. */
export let courseTurn: Ints = changetype<Ints>(0);
/** -1 for the opening backlog, whose patients' homes are not known. */
export let courseZone: Shorts = changetype<Shorts>(0);
export let coursePathway: Shorts = changetype<Shorts>(0);
export let courseFractions: Bytes = changetype<Bytes>(0);
/** Where its fractions stand in the fraction table; -1 while they have no place there. */
export let courseFirstFraction: Ints = changetype<Ints>(0);

/** Centre it is booked or waits at; -1 until decided. */
export let courseCentre: Shorts = changetype<Shorts>(0);
/** Unit it is booked on; -1 while it waits. */
export let courseUnit: Shorts = changetype<Shorts>(0);
/** First day it can start: simulated and planned. -1 until simulation is booked. */
export let courseReady: Shorts = changetype<Shorts>(0);
/** Slots of its imaging, `mostImages` to a row, -1 for none. */
export let courseImageSlot: Ints = changetype<Ints>(0);
/** The ordinal of its place in planning, -1 for none, and at which centre. */
export let coursePlanned: Shorts = changetype<Shorts>(0);
export let coursePreparedAt: Shorts = changetype<Shorts>(0);
/** Day of the last fraction as first booked, and fractions displaced since. */
export let coursePlannedEnd: Shorts = changetype<Shorts>(0);
export let courseDisplaced: Shorts = changetype<Shorts>(0);
/** Day of its first fraction; -1 while it is not booked. */
export let courseStarted: Shorts = changetype<Shorts>(0);
/** Once settled: fractions given within the plan's period, and 1 when it was prolonged. */
export let courseDelivered: Bytes = changetype<Bytes>(0);
export let courseLate: Bytes = changetype<Bytes>(0);
/** 1 when mutual aid took it to another centre than its own. */
export let courseAided: Bytes = changetype<Bytes>(0);

let rows: i32 = 0;

/** Makes rows for so many courses, none of them booked. */
export function layOutCourses(count: i32, decided: i32): void {
  courseCount = count;
  decisions = decided;
  if (count > rows) {
    rows = count + count / 20 + 16;
    courseDecided = ints(rows);
    courseStream = ints(rows);
    courseIndex = ints(rows);
    courseTurn = ints(rows);
    courseZone = shorts(rows);
    coursePathway = shorts(rows);
    courseFractions = bytes(rows);
    courseFirstFraction = ints(rows);
    courseCentre = shorts(rows);
    courseUnit = shorts(rows);
    courseReady = shorts(rows);
    courseImageSlot = ints(rows * mostImages);
    coursePlanned = shorts(rows);
    coursePreparedAt = shorts(rows);
    coursePlannedEnd = shorts(rows);
    courseDisplaced = shorts(rows);
    courseStarted = shorts(rows);
    courseDelivered = bytes(rows);
    courseLate = bytes(rows);
    courseAided = bytes(rows);
  }
  memory.fill(changetype<usize>(courseCentre), 0xff, (<usize>count) << 1);
  memory.fill(changetype<usize>(courseUnit), 0xff, (<usize>count) << 1);
  memory.fill(changetype<usize>(courseReady), 0xff, (<usize>count) << 1);
  memory.fill(changetype<usize>(courseImageSlot), 0xff, (<usize>(count * mostImages)) << 2);
  memory.fill(changetype<usize>(coursePlanned), 0xff, (<usize>count) << 1);
  memory.fill(changetype<usize>(coursePreparedAt), 0xff, (<usize>count) << 1);
  memory.fill(changetype<usize>(coursePlannedEnd), 0xff, (<usize>count) << 1);
  memory.fill(changetype<usize>(courseDisplaced), 0, (<usize>count) << 1);
  memory.fill(changetype<usize>(courseFirstFraction), 0xff, (<usize>count) << 2);
  memory.fill(changetype<usize>(courseStarted), 0xff, (<usize>count) << 1);
  memory.fill(changetype<usize>(courseAided), 0, <usize>count);
}

/** By priority, then by how long they have waited, then by turn: below zero when the first is before the second. */
export function inTurn(one: i32, other: i32): i32 {
  const priorities = pathwayPriority[coursePathway[one]] - pathwayPriority[coursePathway[other]];
  if (priorities !== 0) return priorities;
  const decided = courseDecided[one] - courseDecided[other];
  if (decided !== 0) return decided;
  const turn = <u32>courseTurn[one];
  const otherTurn = <u32>courseTurn[other];
  if (turn !== otherTurn) return turn < otherTurn ? -1 : 1;
  return one - other;
}
