import { Ints, RowBytes, RowInts, RowShorts, rowBytes } from '../memory/arrays';
import { allocate, longerInts } from '../memory/heap';
import { mostImages, pathwayPriority } from '../network/pathways';

/** The day of decision of a candidate for the opening backlog that was not needed, and of an empty row: never. */
export const undecided: i32 = 1 << 30;

/**
 * Courses of a replication, one row each. Usually a row is given to a course on its day of decision, and to another once
 * it has been treated and measured, so that there are as many as courses at one time; where fractions are kept every
 * course has its own from the start, in order of decision, the candidates for the opening backlog last.
 */
export let courseRows: i32 = 0;
/** Courses and, of these, decisions that have been given a row so far. */
export let courseCount: i32 = 0;
export let decisions: i32 = 0;

/** The place of each course in order of decision, those of the opening backlog last. */
export let courseNumber: RowInts = changetype<RowInts>(0);
export let courseDecided: RowInts = changetype<RowInts>(0);
/** Its stream, or past the last stream the entry of the backlog, and its place there: what its own draws are keyed by. */
export let courseStream: RowInts = changetype<RowInts>(0);
export let courseIndex: RowInts = changetype<RowInts>(0);
/** Its turn among equals, as a whole number without a sign: the lower goes first. */
export let courseTurn: RowInts = changetype<RowInts>(0);
/** -1 for the opening backlog, whose patients' homes are not known. */
export let courseZone: RowShorts = changetype<RowShorts>(0);
export let coursePathway: RowShorts = changetype<RowShorts>(0);
export let courseFractions: RowBytes = changetype<RowBytes>(0);
/** Where its fractions stand in the fraction table; -1 while they have no place there. */
export let courseFirstFraction: RowInts = changetype<RowInts>(0);

/** Centre it is booked or waits at; -1 until decided. */
export let courseCentre: RowShorts = changetype<RowShorts>(0);
/** Unit it is booked on; -1 while it waits. */
export let courseUnit: RowShorts = changetype<RowShorts>(0);
/** First day it can start: simulated and planned. -1 until simulation is booked. */
export let courseReady: RowShorts = changetype<RowShorts>(0);
/** Slots of its imaging, `mostImages` to a row, -1 for none. */
export let courseImageSlot: Ints = changetype<Ints>(0);
/** The ordinal of its place in planning, -1 for none, and at which centre. */
export let coursePlanned: RowShorts = changetype<RowShorts>(0);
export let coursePreparedAt: RowShorts = changetype<RowShorts>(0);
/** Day of the last fraction as first booked, and fractions displaced since. */
export let coursePlannedEnd: RowShorts = changetype<RowShorts>(0);
export let courseDisplaced: RowShorts = changetype<RowShorts>(0);
/** Day of its first fraction; -1 while it is not booked. */
export let courseStarted: RowShorts = changetype<RowShorts>(0);
/** Once settled: fractions given within the plan's period, and 1 when it was prolonged. */
export let courseDelivered: RowBytes = changetype<RowBytes>(0);
export let courseLate: RowBytes = changetype<RowBytes>(0);
/** 1 when mutual aid took it to another centre than its own. */
export let courseAided: RowBytes = changetype<RowBytes>(0);

/** The next image on the same slot, by place in `courseImageSlot`: see the roster. */
export let imageNext: Ints = changetype<Ints>(0);
/** The next course that is to be looked at on the same day: see `treated`. */
export let courseNextDue: RowInts = changetype<RowInts>(0);

/** Rows that there is place for, and a chain through those given back by the column above. */
let room: i32 = 0;
let givenBack: i32 = -1;

/** Goes up whenever something is done to courses, for whoever has a copy of them. */
export let coursesVersion: i32 = 0;

export function noteChange(): void {
  coursesVersion++;
}

/** Takes all courses away. */
export function emptyCourses(): void {
  noteChange();
  courseRows = 0;
  courseCount = 0;
  decisions = 0;
  givenBack = -1;
}

/** A row for a course that is not booked, the next in order of decision. */
export function newCourse(): i32 {
  const row = emptyRow();
  courseNumber[row] = courseCount++;
  courseFirstFraction[row] = -1;
  courseCentre[row] = -1;
  courseUnit[row] = -1;
  courseReady[row] = -1;
  for (let place = row * mostImages; place < (row + 1) * mostImages; place++) courseImageSlot[place] = -1;
  coursePlanned[row] = -1;
  coursePreparedAt[row] = -1;
  coursePlannedEnd[row] = -1;
  courseDisplaced[row] = 0;
  courseStarted[row] = -1;
  courseAided[row] = 0;
  return row;
}

function emptyRow(): i32 {
  const row = givenBack;
  if (row >= 0) {
    givenBack = courseNextDue[row];
    return row;
  }
  if (courseRows === room) makeRoom();
  return courseRows++;
}

/** The same for one decided in its turn rather than part of the opening backlog. */
export function newDecision(): i32 {
  decisions++;
  return newCourse();
}

/** Gives the row of a course back that nobody looks at any more. */
export function giveRowBack(row: i32): void {
  courseDecided[row] = undecided;
  courseNextDue[row] = givenBack;
  givenBack = row;
}

function makeRoom(): void {
  const longer = max(2 * room, 2048);
  const from = changetype<usize>(courseNumber);
  const place = (allocate((longer + 1) * rowBytes) + rowBytes - 1) & ~(rowBytes - 1);
  memory.copy(place, from, <usize>(room * rowBytes));
  courseNumber = changetype<RowInts>(place);
  courseDecided = changetype<RowInts>(place + 4);
  courseStream = changetype<RowInts>(place + 8);
  courseIndex = changetype<RowInts>(place + 12);
  courseTurn = changetype<RowInts>(place + 16);
  courseFirstFraction = changetype<RowInts>(place + 20);
  courseNextDue = changetype<RowInts>(place + 24);
  courseZone = changetype<RowShorts>(place + 28);
  coursePathway = changetype<RowShorts>(place + 30);
  courseCentre = changetype<RowShorts>(place + 32);
  courseUnit = changetype<RowShorts>(place + 34);
  courseReady = changetype<RowShorts>(place + 36);
  coursePlanned = changetype<RowShorts>(place + 38);
  coursePreparedAt = changetype<RowShorts>(place + 40);
  coursePlannedEnd = changetype<RowShorts>(place + 42);
  courseDisplaced = changetype<RowShorts>(place + 44);
  courseStarted = changetype<RowShorts>(place + 46);
  courseFractions = changetype<RowBytes>(place + 48);
  courseDelivered = changetype<RowBytes>(place + 49);
  courseLate = changetype<RowBytes>(place + 50);
  courseAided = changetype<RowBytes>(place + 51);
  courseImageSlot = longerInts(courseImageSlot, room * mostImages, longer * mostImages);
  imageNext = longerInts(imageNext, room * mostImages, longer * mostImages);
  room = longer;
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
  return courseNumber[one] - courseNumber[other];
}
