import type { Arena } from './arena.ts';
import { mostPlaces, nextPlace } from './crossing.ts';
import type { Ready } from './ready.ts';

/** Blocks before the first in which a decision may lie. */
const earliest = 40;

/** Whom something concerns, of those who wait: urgent courses, for whom minutes are held, and others. */
export const others = 0;
export const urgent = 1;
export const everybody = 2;
export type Who = typeof others | typeof urgent | typeof everybody;

/** Courses waiting, while a centre's blocks are gone through in order. */
export type Queue = {
  ready: Ready;
  /** Courses ready before each block, `blocks + 1` to a class. */
  cumulative: Float64Array;
  /** By class: courses started so far, courses waiting and their minutes, and how many start now. */
  started: Float64Array;
  courses: Float64Array;
  minutes: Float64Array;
  starting: Float64Array;
  /** By class: minutes of a course that waits, and how many of them it takes in the block in which it starts. */
  perCourse: Float64Array;
  asked: Float64Array;
  /** What those who wait ask for, by whom: minutes of whole courses, and minutes in the block if all of them started. */
  work: Float64Array;
  here: Float64Array;
  /** By whom it concerns, the decision up to which they have started, in blocks; and the minutes more for a later one. */
  moment: Float64Array;
  perBlock: number;
  /** By whom it concerns: their classes, and the fewest blocks that any of them is booked ahead. */
  first: Int32Array;
  last: Int32Array;
  latest: Float64Array;
};

export function newQueue(arena: Arena, ready: Ready): Queue {
  const { classes, blocks, lead } = ready;
  const cumulative = arena.numbers(classes * (blocks + 1));
  for (let own = 0; own < classes; own++) {
    for (let block = 0; block < blocks; block++) {
      const at = own * (blocks + 1) + block;
      cumulative[at + 1] = cumulative[at] + ready.courses[own * blocks + block];
    }
  }
  const row = () => arena.numbers(classes);
  const first = Int32Array.of(0, ready.others, 0);
  const last = Int32Array.of(ready.others, classes, classes);
  const latest = Float64Array.from(first, (from, who) => Math.min(...lead.subarray(from, last[who])));
  return {
    ...{ ready, cumulative, started: row(), courses: row(), minutes: row(), starting: row() },
    ...{ perCourse: row(), asked: row(), work: new Float64Array(3), here: new Float64Array(3) },
    ...{ moment: new Float64Array(3), perBlock: 0, first, last, latest },
  };
}

/** Adds those who become ready in a block, and adds up what those who wait ask for. */
export function join(queue: Queue, block: number): void {
  const { ready, courses, minutes, perCourse, asked, starting, work, here } = queue;
  const { classes, blocks, reach, shape } = ready;
  let [allWork, allHere] = [0, 0];
  for (let own = 0; own < classes; own++) {
    if (own === ready.others) {
      work[others] = allWork;
      here[others] = allHere;
    }
    starting[own] = 0;
    const waiting = courses[own] + ready.courses[own * blocks + block];
    if (waiting === 0) continue;
    courses[own] = waiting;
    minutes[own] += ready.minutes[own * blocks + block];
    perCourse[own] = minutes[own] / waiting;
    asked[own] = perCourse[own] * shape[own * reach];
    allWork += minutes[own];
    allHere += waiting * asked[own];
  }
  work[everybody] = allWork;
  here[everybody] = allHere;
  if (ready.others === classes) {
    work[others] = allWork;
    here[others] = allHere;
  }
  here[urgent] = allHere - here[others];
}

/** Takes a class's starting courses out of the queue. What rounding leaves of a class is nobody. */
export function leave({ courses, minutes, started, starting, perCourse }: Queue, own: number): void {
  started[own] += starting[own];
  const left = courses[own] - starting[own];
  courses[own] = left > 1e-9 ? left : 0;
  minutes[own] = courses[own] * perCourse[own];
}

/**
 * Starts whoever was decided before some moment, counted in blocks: the latest for which there are the minutes in this
 * block. In steady state it moves on with the blocks. Answers the minutes they take.
 */
export function startInOrder(queue: Queue, block: number, room: number, who: Who): number {
  const { moment, latest, here, courses, starting, first, last } = queue;
  // Nobody is decided later than those who are booked the least ahead and are ready only now.
  const latestDecided = block + 1 - latest[who];
  if (room >= here[who]) {
    for (let own = first[who]; own < last[who]; own++) starting[own] = courses[own];
    moment[who] = latestDecided;
    return here[who];
  }
  let from = -earliest;
  let until = latestDecided;
  let at = Math.max(from, Math.min(until, moment[who] + 1));
  let taken = 0;
  for (let place = 0; place < mostPlaces; place++) {
    taken = startDecidedBy(queue, block, at, who);
    if (Math.abs(taken - room) <= room * 1e-3) break;
    if (taken < room) from = at;
    else until = at;
    at = nextPlace(at - (taken - room) / queue.perBlock, from, until);
  }
  moment[who] = at;
  return taken;
}

/** Sets what starts to those decided by a moment; answers the minutes they take in this block. */
export function startDecidedBy(queue: Queue, block: number, moment: number, who: Who): number {
  const { ready, cumulative, started, courses, asked, starting, first, last } = queue;
  const { blocks, lead } = ready;
  let taken = 0;
  let perBlock = 0;
  for (let own = first[who]; own < last[who]; own++) {
    const waiting = courses[own];
    if (waiting <= 0) continue;
    const place = moment + lead[own];
    if (place > block + 1 - 1e-9) {
      starting[own] = waiting;
      taken += waiting * asked[own];
      // Just now, and so fewer of them would be decided a little before.
      if (place < block + 1 + 1e-9) perBlock += ready.courses[own * blocks + block] * asked[own];
      continue;
    }
    const low = place < 0 ? 0 : Math.trunc(place);
    const at = own * (blocks + 1) + low;
    const rate = cumulative[at + 1] - cumulative[at];
    const decided = place < 0 ? 0 : cumulative[at] + (place - low) * rate - started[own];
    starting[own] = decided < 0 ? 0 : Math.min(decided, waiting);
    taken += starting[own] * asked[own];
    if (decided >= 0 && decided <= waiting) perBlock += rate * asked[own];
  }
  queue.perBlock = perBlock;
  return taken;
}
