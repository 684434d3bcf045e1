import { courseCentre, courseDecided, courseImageSlot, courseReady } from '../books/courses';
import { Floats, Singles } from '../memory/arrays';
import { singles } from '../memory/heap';
import { Records, records } from '../memory/records';
import { centreCount } from '../network/centres';
import { mostImages } from '../network/pathways';
import { dayWeek, weekCount } from '../network/reporting';
import { slotDay } from '../network/units';

/** What is told of a centre in a week: see `causeMeasures` of `measures/measures.ts` beside the core. */
@unmanaged
@final
class Causes {
  starts: f64;
  untilScan: f64;
  planning: f64;
  forMachine: f64;
  asked: f64;
  had: f64;
  lost: f64;
}
const causeCount: i32 = 7;

/** Sums by centre, cause and week of the plan. Days of waits are of the courses that start in the week. */
export let causes: Singles = changetype<Singles>(0);
/** The same while they are counted, by centre and week. */
let sums: Records<Causes> = changetype<Records<Causes>>(0);

function size(): i32 {
  return centreCount * weekCount;
}

export function layOutCauses(): void {
  causes = singles(size() * causeCount);
  sums = records<Causes>(size());
}

export function emptyCauses(): void {
  memory.fill(changetype<usize>(sums), 0, <usize>size() * offsetof<Causes>());
}

function causesOf(centre: i32, week: i32): Causes {
  return sums[centre * weekCount + week];
}

/** Seconds that a course asks for, in the week of its decision. */
export function countAsked(centre: i32, day: i32, seconds: i32): void {
  const week = dayWeek[day];
  if (week >= 0) causesOf(centre, week).asked += <f64>seconds;
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
  const told = causesOf(centre, week);
  told.starts++;
  told.untilScan += <f64>(scanned - decided);
  told.planning += <f64>(ready - scanned);
  told.forMachine += <f64>(started - ready);
}

/** Seconds that a machine had in a day, and those lost without notice. */
export function countRoom(centre: i32, week: i32, had: i32, lost: i32): void {
  const told = causesOf(centre, week);
  told.had += <f64>had;
  told.lost += <f64>lost;
}

export function measureCauses(): void {
  for (let centre = 0; centre < centreCount; centre++) {
    for (let week = 0; week < weekCount; week++) {
      const told = changetype<Floats>(causesOf(centre, week));
      for (let cause = 0; cause < causeCount; cause++) {
        causes[(centre * causeCount + cause) * weekCount + week] = told[cause];
      }
    }
  }
}
