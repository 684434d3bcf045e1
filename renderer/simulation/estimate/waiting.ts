import { crossing } from './crossing.ts';
import type { Ready } from './ready.ts';

/** Blocks before the first in which a decision may lie. */
const earliest = 40;

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
  /** By whom it concerns, the decision up to which they have started, in blocks; and the minutes more for a later one. */
  moment: Float64Array;
  perBlock: number;
  /** By whom it concerns, the fewest blocks that any of them is booked ahead. */
  latest: Float64Array;
};

/** Whom something concerns, of those who wait: urgent courses, for whom minutes are held, and others. */
export const others = 1;
export const urgent = 2;
export const everybody = others | urgent;

/** Adds those who become ready in a block. */
export function join({ ready, courses, minutes, perCourse, asked, starting }: Queue, block: number): void {
  const { classes, blocks, reach, shape } = ready;
  for (let own = 0; own < classes; own++) {
    courses[own] += ready.courses[own * blocks + block];
    minutes[own] += ready.minutes[own * blocks + block];
    perCourse[own] = courses[own] > 0 ? minutes[own] / courses[own] : 0;
    asked[own] = perCourse[own] * shape[own * reach];
    starting[own] = 0;
  }
}

/** What those who wait ask for: minutes of whole courses, and minutes in the block if all of them started. */
export function asking({ ready, minutes, courses, asked }: Queue, who: number): { work: number; here: number } {
  let work = 0;
  let here = 0;
  for (let own = 0; own < ready.classes; own++) {
    if ((ready.who[own] & who) === 0) continue;
    work += minutes[own];
    here += courses[own] * asked[own];
  }
  return { work, here };
}

/** Minutes in the block that those who start now take. */
export function taking({ ready, starting, asked }: Queue, who: number): number {
  let taken = 0;
  for (let own = 0; own < ready.classes; own++) {
    if ((ready.who[own] & who) !== 0) taken += starting[own] * asked[own];
  }
  return taken;
}

/** Takes those who start out of the queue. What rounding leaves of a class is nobody. */
export function leave({ ready, courses, minutes, started, starting, perCourse }: Queue): void {
  for (let own = 0; own < ready.classes; own++) {
    started[own] += starting[own];
    const left = courses[own] - starting[own];
    courses[own] = left > 1e-9 ? left : 0;
    minutes[own] = courses[own] * perCourse[own];
  }
}

export function newQueue(ready: Ready): Queue {
  const { classes, blocks } = ready;
  const cumulative = new Float64Array(classes * (blocks + 1));
  for (let own = 0; own < classes; own++) {
    for (let block = 0; block < blocks; block++) {
      const at = own * (blocks + 1) + block;
      cumulative[at + 1] = cumulative[at] + ready.courses[own * blocks + block];
    }
  }
  const row = () => new Float64Array(classes);
  return {
    ...{ ready, cumulative, started: row(), courses: row(), minutes: row(), starting: row() },
    ...{
      perCourse: row(),
      asked: row(),
      moment: new Float64Array(everybody + 1),
      perBlock: 0,
      latest: leastLead(ready),
    },
  };
}

function leastLead({ classes, who, lead }: Ready): Float64Array {
  const least = new Float64Array(everybody + 1).fill(Number.POSITIVE_INFINITY);
  for (let own = 0; own < classes; own++) {
    for (const group of [who[own], everybody]) least[group] = Math.min(least[group], lead[own]);
  }
  return least;
}

/**
 * Starts whoever was decided before some moment, counted in blocks: the latest for which there are the minutes in this
 * block. In steady state it moves on with the blocks.
 */
export function startInOrder(queue: Queue, block: number, room: number, who: number): void {
  const { moment, latest } = queue;
  // Nobody is decided later than those who are booked the least ahead and are ready only now.
  const last = block + 1 - latest[who];
  if (room >= startDecidedBy(queue, block, last, who)) {
    moment[who] = last;
    return;
  }
  const curve = {
    value: (at: number) => startDecidedBy(queue, block, at, who) - room,
    slope: () => queue.perBlock,
  };
  // It is seldom far from where it was.
  const near = Math.max(-earliest, Math.min(moment[who], last) - 1);
  const low = curve.value(near) > 0 ? -earliest : near;
  moment[who] = crossing(curve, low, last, moment[who] + 1, room * 1e-3);
  startDecidedBy(queue, block, moment[who], who);
}

/** Sets what starts to those decided by a moment; answers the minutes they take in this block. */
function startDecidedBy(queue: Queue, block: number, moment: number, who: number): number {
  const { ready, cumulative, started, courses, asked, starting } = queue;
  const { classes, blocks, lead } = ready;
  let taken = 0;
  let perBlock = 0;
  for (let own = 0; own < classes; own++) {
    const waiting = courses[own];
    if (waiting <= 0 || (ready.who[own] & who) === 0) continue;
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
