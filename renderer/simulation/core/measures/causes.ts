import { courseCentre, courseDecided, courseImageSlot, courseReady } from '../books/courses';
import { Floats, Singles } from '../memory/arrays';
import { floats, singles } from '../memory/heap';
import { centreCount } from '../network/centres';
import { mostImages } from '../network/pathways';
import { dayWeek, weekCount } from '../network/reporting';
import { slotDay } from '../network/units';

/** What is told of each centre and week: see `causeMeasures` of `measures/measures.ts` beside the core. */
enum Cause {
  starts,
  untilScan,
  planning,
  forMachine,
  asked,
  had,
  lost,
}
const causeCount: i32 = 7;

/** Sums by centre, cause and week of the plan. Days of waits are of the courses that start in the week. */
export let causes: Singles = changetype<Singles>(0);
let sums: Floats = changetype<Floats>(0);

function size(): i32 {
  return centreCount * causeCount * weekCount;
}

export function layOutCauses(): void {
  causes = singles(size());
  sums = floats(size());
}

export function emptyCauses(): void {
  memory.fill(changetype<usize>(sums), 0, (<usize>size()) << 3);
}

function add(centre: i32, cause: i32, week: i32, by: f64): void {
  sums[(centre * causeCount + cause) * weekCount + week] += by;
}

/** Seconds that a course asks for, in the week of its decision. */
export function countAsked(centre: i32, day: i32, seconds: i32): void {
  const week = dayWeek[day];
  if (week >= 0) add(centre, Cause.asked, week, <f64>seconds);
}

/**
 * Where the wait of a course that starts went: until the last of its images was made, until its plan was, and from then
 * until its first fraction. One without images or plan waits for the machine from the beginning.
 */
export function countParts(course: i32, started: i32): void {
  const centre = courseCentre[course];
  const week = dayWeek[started];
  const decided = courseDecided[course];
  let scanned = decided;
  for (let place = course * mostImages; place < (course + 1) * mostImages; place++) {
    const slot = courseImageSlot[place];
    if (slot >= 0) scanned = max(scanned, slotDay[slot]);
  }
  const ready = min(started, max(scanned, courseReady[course]));
  scanned = min(scanned, ready);
  add(centre, Cause.starts, week, 1);
  add(centre, Cause.untilScan, week, <f64>(scanned - decided));
  add(centre, Cause.planning, week, <f64>(ready - scanned));
  add(centre, Cause.forMachine, week, <f64>(started - ready));
}

/** Seconds that a machine had in a day, and those lost without notice. */
export function countRoom(centre: i32, week: i32, had: i32, lost: i32): void {
  add(centre, Cause.had, week, <f64>had);
  add(centre, Cause.lost, week, <f64>lost);
}

export function measureCauses(): void {
  for (let at = 0; at < size(); at++) causes[at] = sums[at];
}
