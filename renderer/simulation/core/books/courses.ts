import { Bytes, Ints, Shorts } from '../memory/arrays';
import { longerBytes, longerInts, longerShorts } from '../memory/heap';
import { mostImages, pathwayPriority } from '../network/pathways';

/** The day of decision of a candidate for the opening backlog that was not needed, and of an empty row: never. */
export const undecided: i32 = 1 << 30;
/** The longest that a course of the opening backlog can have waited before the plan's start. */
export const longestBefore: i32 = 366;

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
export let courseNumber: Ints = changetype<Ints>(0);
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

/** The centre it is to go to of its own accord, -1 when there is none, and working days its planning takes. */
export let courseHome: Shorts = changetype<Shorts>(0);
export let coursePlanningDays: Shorts = changetype<Shorts>(0);

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
/** Day of the last fraction as first booked, and as it is now; fractions displaced since, and those with no new place. */
export let coursePlannedEnd: Shorts = changetype<Shorts>(0);
export let courseEnd: Shorts = changetype<Shorts>(0);
export let courseDisplaced: Shorts = changetype<Shorts>(0);
export let courseUnplaced: Bytes = changetype<Bytes>(0);
/** Day of its first fraction; -1 while it is not booked. */
export let courseStarted: Shorts = changetype<Shorts>(0);
/** Once settled: fractions given within the plan's period, and 1 when it was prolonged. */
export let courseDelivered: Bytes = changetype<Bytes>(0);
export let courseLate: Bytes = changetype<Bytes>(0);
/** 1 when mutual aid took it to another centre than its own. */
export let courseAided: Bytes = changetype<Bytes>(0);

/** The next image on the same slot, by place in `courseImageSlot`: see the roster. */
export let imageNext: Ints = changetype<Ints>(0);
/** The next course that is to be looked at on the same day: see `treated`. */
export let courseNextDue: Ints = changetype<Ints>(0);

/** Rows that there is place for, and a chain through those given back by the column above. */
let room: i32 = 0;
let givenBack: i32 = -1;

/** Takes all courses away. */
export function emptyCourses(): void {
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
  courseUnplaced[row] = 0;
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
  courseNumber = longerInts(courseNumber, room, longer);
  courseDecided = longerInts(courseDecided, room, longer);
  courseStream = longerInts(courseStream, room, longer);
  courseIndex = longerInts(courseIndex, room, longer);
  courseTurn = longerInts(courseTurn, room, longer);
  courseZone = longerShorts(courseZone, room, longer);
  coursePathway = longerShorts(coursePathway, room, longer);
  courseFractions = longerBytes(courseFractions, room, longer);
  courseFirstFraction = longerInts(courseFirstFraction, room, longer);
  courseHome = longerShorts(courseHome, room, longer);
  coursePlanningDays = longerShorts(coursePlanningDays, room, longer);
  courseCentre = longerShorts(courseCentre, room, longer);
  courseUnit = longerShorts(courseUnit, room, longer);
  courseReady = longerShorts(courseReady, room, longer);
  coursePlanned = longerShorts(coursePlanned, room, longer);
  coursePreparedAt = longerShorts(coursePreparedAt, room, longer);
  coursePlannedEnd = longerShorts(coursePlannedEnd, room, longer);
  courseEnd = longerShorts(courseEnd, room, longer);
  courseDisplaced = longerShorts(courseDisplaced, room, longer);
  courseUnplaced = longerBytes(courseUnplaced, room, longer);
  courseStarted = longerShorts(courseStarted, room, longer);
  courseDelivered = longerBytes(courseDelivered, room, longer);
  courseLate = longerBytes(courseLate, room, longer);
  courseAided = longerBytes(courseAided, room, longer);
  courseNextDue = longerInts(courseNextDue, room, longer);
  courseImageSlot = longerInts(courseImageSlot, room * mostImages, longer * mostImages);
  imageNext = longerInts(imageNext, room * mostImages, longer * mostImages);
  room = longer;
}

/** Whose turn it is: by priority, then by how long they have waited, then by turn; the lower goes first. */
export function turnKey(course: i32): u64 {
  const priority = <u64>pathwayPriority[coursePathway[course]];
  const decided = <u64>(courseDecided[course] + longestBefore);
  // Masked, for the optimiser extends a number that it loads by its sign, though it is taken to have none.
  const turn = <u64>courseTurn[course] & 0xffffffff;
  return (priority << 56) | (decided << 32) | turn;
}

/** Below zero when it is the turn of the first before the second's. */
export function inTurn(one: i32, other: i32): i32 {
  const key = turnKey(one);
  const otherKey = turnKey(other);
  if (key !== otherKey) return key < otherKey ? -1 : 1;
  return courseNumber[one] - courseNumber[other];
}
