import { Floats } from '../memory/arrays';
import { floats } from '../memory/heap';
import { zeros } from './arena';
import { mostPlaces, nextPlace } from './crossing';
import { blocks, classes, lead, others, reach, shape } from './ready';

/** Courses waiting, while a centre's blocks are gone through in order. */

/** Blocks before the first in which a decision may lie. */
const earliest: f64 = 40;

/** Whom something concerns, of those who wait: urgent courses, for whom minutes are held, and others. */
export const ordinary: i32 = 0;
export const urgent: i32 = 1;
export const everybody: i32 = 2;

/** By class and block: courses and minutes that become ready; and courses ready before each, `blocks + 1` to a class. */
let readyCourses: Floats = floats(0);
let readyMinutes: Floats = floats(0);
let cumulative: Floats = floats(0);

/** By class: courses started so far, courses waiting and their minutes, and how many start now. */
let started: Floats = floats(0);
let courses: Floats = floats(0);
let minutes: Floats = floats(0);
export let starting: Floats = floats(0);
/** By class: minutes of a course that waits, and how many of them it takes in the block in which it starts. */
export let perCourse: Floats = floats(0);
let asked: Floats = floats(0);
/** What those who wait ask for, by whom: minutes of whole courses, and minutes in the block if all of them started. */
export const work = floats(3);
export const here = floats(3);
/** By whom it concerns, the decision up to which they have started, in blocks; and the minutes more for a later one. */
export const moment = floats(3);
let perBlock: f64 = 0;
/** By whom it concerns: the fewest blocks that any of them is booked ahead. */
const latest = floats(3);

/** Of those whom something concerns, their first class, and the one after the last. */
export function firstOf(who: i32): i32 {
  return who === urgent ? others : 0;
}

export function lastOf(who: i32): i32 {
  return who === ordinary ? others : classes;
}

/** Nobody waits yet of those who become ready, by class and block. */
export function beginQueue(coursesReady: Floats, minutesReady: Floats): void {
  readyCourses = coursesReady;
  readyMinutes = minutesReady;
  cumulative = zeros(classes * (blocks + 1));
  for (let own = 0; own < classes; own++) {
    for (let block = 0; block < blocks; block++) {
      const at = own * (blocks + 1) + block;
      cumulative[at + 1] = cumulative[at] + readyCourses[own * blocks + block];
    }
  }
  started = zeros(classes);
  courses = zeros(classes);
  minutes = zeros(classes);
  starting = zeros(classes);
  perCourse = zeros(classes);
  asked = zeros(classes);
  for (let who = 0; who <= everybody; who++) {
    work[who] = 0;
    here[who] = 0;
    moment[who] = 0;
    latest[who] = Infinity;
    for (let own = firstOf(who); own < lastOf(who); own++) latest[who] = Math.min(latest[who], lead[own]);
  }
}

/** Adds those who become ready in a block, and adds up what those who wait ask for. */
export function join(block: i32): void {
  work[ordinary] = 0;
  here[ordinary] = 0;
  let allWork: f64 = 0;
  let allHere: f64 = 0;
  for (let own = 0; own < classes; own++) {
    if (own === others) {
      work[ordinary] = allWork;
      here[ordinary] = allHere;
    }
    starting[own] = 0;
    const waiting = courses[own] + readyCourses[own * blocks + block];
    if (waiting === 0) continue;
    courses[own] = waiting;
    minutes[own] += readyMinutes[own * blocks + block];
    perCourse[own] = minutes[own] / waiting;
    asked[own] = perCourse[own] * shape[own * reach];
    allWork += minutes[own];
    allHere += waiting * asked[own];
  }
  work[everybody] = allWork;
  here[everybody] = allHere;
  if (others === classes) {
    work[ordinary] = allWork;
    here[ordinary] = allHere;
  }
  here[urgent] = allHere - here[ordinary];
}

/** Takes a class's starting courses out of the queue. What rounding leaves of a class is nobody. */
export function leave(own: i32): void {
  started[own] += starting[own];
  const left = courses[own] - starting[own];
  courses[own] = left > 1e-9 ? left : 0;
  minutes[own] = courses[own] * perCourse[own];
}

/**
 * Starts whoever was decided before some moment, counted in blocks: the latest for which there are the minutes in this
 * block. In steady state it moves on with the blocks. Answers the minutes they take.
 */
export function startInOrder(block: i32, room: f64, who: i32): f64 {
  // Nobody is decided later than those who are booked the least ahead and are ready only now.
  const latestDecided = <f64>(block + 1) - latest[who];
  if (room >= here[who]) {
    for (let own = firstOf(who); own < lastOf(who); own++) starting[own] = courses[own];
    moment[who] = latestDecided;
    return here[who];
  }
  let from = -earliest;
  let until = latestDecided;
  let at = Math.max(from, Math.min(until, moment[who] + 1));
  let taken: f64 = 0;
  for (let place = 0; place < mostPlaces; place++) {
    taken = startDecidedBy(block, at, who);
    if (Math.abs(taken - room) <= room * 1e-3) break;
    if (taken < room) from = at;
    else until = at;
    at = nextPlace(at - (taken - room) / perBlock, from, until);
  }
  moment[who] = at;
  return taken;
}

/** Sets what starts to those decided by a moment; answers the minutes they take in this block. */
export function startDecidedBy(block: i32, decidedBy: f64, who: i32): f64 {
  const ends = <f64>(block + 1);
  const last = lastOf(who);
  let taken: f64 = 0;
  let more: f64 = 0;
  for (let own = firstOf(who); own < last; own++) {
    const waiting = courses[own];
    if (waiting <= 0) continue;
    const place = decidedBy + lead[own];
    if (place > ends - 1e-9) {
      starting[own] = waiting;
      taken += waiting * asked[own];
      // Just now, and so fewer of them would be decided a little before.
      if (place < ends + 1e-9) more += readyCourses[own * blocks + block] * asked[own];
      continue;
    }
    const low = place < 0 ? 0 : <i32>place;
    const at = own * (blocks + 1) + low;
    const rate = cumulative[at + 1] - cumulative[at];
    const decided = place < 0 ? 0 : cumulative[at] + (place - <f64>low) * rate - started[own];
    const starts = decided < 0 ? 0 : Math.min(decided, waiting);
    starting[own] = starts;
    taken += starts * asked[own];
    if (decided >= 0 && decided <= waiting) more += rate * asked[own];
  }
  perBlock = more;
  return taken;
}
