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
  /** The decision up to which courses have started, in blocks, and the minutes more for a later one. */
  moment: number;
  perBlock: number;
};

/** Adds those who become ready in a block; answers the minutes of all who wait, and those in this block. */
export function join(
  { ready, courses, minutes, perCourse, asked }: Queue,
  block: number,
): { work: number; here: number } {
  const { classes, blocks, reach, shape } = ready;
  let work = 0;
  let here = 0;
  for (let own = 0; own < classes; own++) {
    courses[own] += ready.courses[own * blocks + block];
    minutes[own] += ready.minutes[own * blocks + block];
    perCourse[own] = courses[own] > 0 ? minutes[own] / courses[own] : 0;
    asked[own] = perCourse[own] * shape[own * reach];
    work += minutes[own];
    here += courses[own] * asked[own];
  }
  return { work, here };
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
    ...{ perCourse: row(), asked: row(), moment: 0, perBlock: 0 },
  };
}

/**
 * Starts whoever was decided before some moment, counted in blocks: the latest for which there are the minutes in this
 * block. In steady state it moves on with the blocks.
 */
export function startInOrder(queue: Queue, block: number, room: number): void {
  const curve = {
    value: (moment: number) => startDecidedBy(queue, block, moment) - room,
    slope: () => queue.perBlock,
  };
  queue.moment = crossing(curve, -earliest, block + 1, queue.moment + 1, room * 1e-3);
  startDecidedBy(queue, block, queue.moment);
}

/** Sets what starts to those decided by a moment; answers the minutes they take in this block. */
function startDecidedBy(queue: Queue, block: number, moment: number): number {
  const { ready, cumulative, started, courses, asked, starting } = queue;
  const { classes, blocks, lead } = ready;
  let taken = 0;
  let perBlock = 0;
  for (let own = 0; own < classes; own++) {
    const waiting = courses[own];
    if (waiting <= 0) continue;
    const place = moment + lead[own];
    if (place >= block + 1) {
      starting[own] = waiting;
      taken += waiting * asked[own];
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
