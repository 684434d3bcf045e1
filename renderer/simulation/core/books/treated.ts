import { Ints } from '../memory/arrays';
import { ints } from '../memory/heap';
import { planEnd, planStart } from '../network/timeline';
import { slotDay } from '../network/units';
import {
  courseDelivered,
  courseEnd,
  courseFirstFraction,
  courseFractions,
  courseLate,
  courseNextDue,
  coursePlannedEnd,
  courseStarted,
  courseUnplaced,
} from './courses';
import { slotOf } from './fractions';

/** 1 to keep courses that have been treated and their fractions, for those who look at the books from outside. */
export let keepsFractions: bool = false;

/** Courses whose treatment ends more than this many days late are prolonged. */
const prolongedBeyondDays: i32 = 2;

/**
 * Courses by the day on which to see whether they have been treated: the first by day, the next in `courseNextDue`. A
 * course is in one chain from its first booking on until it has been.
 */
export let dueFirst: Ints = changetype<Ints>(0);

export function emptyDue(): void {
  if (!changetype<usize>(dueFirst)) dueFirst = ints(planEnd + 1);
  memory.fill(changetype<usize>(dueFirst), 0xff, (<usize>(planEnd + 1)) << 2);
}

/** Notes the day on which to look at a course, if it is one of those simulated. */
export function lookOn(day: i32, course: i32): void {
  const due = min(day, planEnd);
  courseNextDue[course] = dueFirst[due];
  dueFirst[due] = course;
}

/** Later than any day. */
export const never: i32 = i32.MAX_VALUE;

/** Day of a course's last fraction; never while one of them has no place. */
export function lastDay(course: i32): i32 {
  return courseUnplaced[course] > 0 ? never : courseEnd[course];
}

/** Writes down of a booked course what measures ask of its fractions. */
export function settle(course: i32): void {
  const end = lastDay(course);
  const within = courseStarted[course] >= planStart && end < planEnd;
  courseDelivered[course] = within ? courseFractions[course] : deliveredWithin(course);
  courseLate[course] = end - coursePlannedEnd[course] > prolongedBeyondDays ? 1 : 0;
}

/** Fractions of a course that are given within the plan's period. */
function deliveredWithin(course: i32): i32 {
  const first = courseFirstFraction[course];
  let delivered = 0;
  for (let fraction = first; fraction < first + courseFractions[course]; fraction++) {
    const day = slotOf[fraction] < 0 ? planEnd : slotDay[slotOf[fraction]];
    if (day >= planStart && day < planEnd) delivered++;
  }
  return delivered;
}
