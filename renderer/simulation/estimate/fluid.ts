import type { Capacity } from './capacity.ts';
import type { Ready } from './ready.ts';
import { loadWhile, type Standing } from './standing.ts';
import {
  asking,
  everybody,
  join,
  leave,
  newQueue,
  others,
  type Queue,
  startInOrder,
  taking,
  urgent,
} from './waiting.ts';

/** Part by which capacity may fall, as machines age, without anybody being held back. */
const slight = 0.01;

/** Courses started, by class and block. */
export type Started = Float64Array;

/**
 * Books courses as a fluid, block after block, in order of decision as booking does: whoever was decided first starts
 * first, as far as the minutes that are free in that block and in all those its treatment reaches into allow. Minutes
 * taken without notice push what was booked there into the next block. The share `reserved` is for urgent courses
 * alone, who then need not wait behind others.
 *
 * The load is further kept to what goes with the queue that is standing (see standing.ts). This is the pointwise
 * stationary fluid flow approximation of Wang, Tipper and Banerjee (1996): in steady state the queue is the stationary
 * one, beyond capacity it grows by demand less capacity. Work is conserved whoever comes first (Kleinrock 1965), so
 * that the queue is counted in minutes; because long courses are booked further ahead, it is short ones that wait.
 */
export function startsOf(ready: Ready, { planned, actual }: Capacity, standing: Standing, reserved: number): Started {
  const { classes, blocks, reach, shape } = ready;
  const all = new Float64Array(classes * blocks);
  const booked = new Float64Array(blocks + reach);
  const bookedByOthers = new Float64Array(blocks + reach);
  const queue = newQueue(ready);
  const lowest = lowestAhead(planned, reach);
  const open = { ...standing, servers: standing.servers * (1 - reserved) };
  for (let block = 0; block < blocks; block++) {
    if (booked[block] > actual[block]) {
      booked[block + 1] += booked[block] - actual[block];
      booked[block] = actual[block];
    }
    join(queue, block);
    if (actual[block] <= 0) continue;
    const room = roomFor(queue, everybody, standing, actual[block], booked[block]);
    const forOthers = actual[block] * (1 - reserved);
    if (reserved === 0) startInOrder(queue, block, room, everybody);
    else start(queue, block, room, roomFor(queue, others, open, forOthers, bookedByOthers[block]));
    if (lowest[block] < planned[block] * (1 - slight)) holdBack(queue, booked, planned, block);
    for (let own = 0; own < classes; own++) {
      const starting = queue.starting[own];
      all[own * blocks + block] = starting;
      const minutes = starting * queue.perCourse[own];
      if (minutes <= 0) continue;
      for (let at = 0; at < reach; at++) {
        const taken = minutes * shape[own * reach + at];
        booked[block + at] += taken;
        if (ready.who[own] === others) bookedByOthers[block + at] += taken;
      }
    }
    leave(queue);
  }
  return all;
}

/**
 * Everybody in order of decision while there is room; others than urgent courses no further than the minutes that are
 * not held, and then urgent courses beyond them.
 */
function start(queue: Queue, block: number, room: number, roomForOthers: number): void {
  startInOrder(queue, block, roomForOthers, others);
  const most = taking(queue, others);
  const left = room - most;
  startInOrder(queue, block, left, urgent);
  // When all urgent courses fit, nobody else is in anybody's way.
  if (asking(queue, urgent).here <= left) return;
  startInOrder(queue, block, room, everybody);
  if (taking(queue, others) <= most) return;
  startInOrder(queue, block, roomForOthers, others);
  startInOrder(queue, block, left, urgent);
}

/** Minutes in a block that may be newly taken of a capacity of which so many are booked. */
function roomFor(queue: Queue, who: number, standing: Standing, capacity: number, booked: number): number {
  const { work, here } = asking(queue, who);
  if (here <= 0) return 0;
  const empty = booked / capacity;
  const full = (booked + here) / capacity;
  const load = loadWhile(standing, work / queue.ready.courseMinutes, empty, full);
  return load < full ? Math.max(0, load - empty) * capacity : here;
}

/** The least capacity in the blocks that a treatment begun in each may reach into. */
function lowestAhead(planned: Float64Array, reach: number): Float64Array {
  return planned.map((_, block) => Math.min(...planned.subarray(block, block + reach)));
}

/** Holds back courses that would not end before capacity which is known to go, in equal parts. */
function holdBack(
  { ready, perCourse, starting }: Queue,
  booked: Float64Array,
  planned: Float64Array,
  block: number,
): void {
  const { classes, reach, shape } = ready;
  for (let offset = 1; offset < reach && block + offset < planned.length; offset++) {
    const room = Math.max(0, planned[block + offset] - booked[block + offset]);
    let wanted = 0;
    for (let own = 0; own < classes; own++) wanted += starting[own] * perCourse[own] * shape[own * reach + offset];
    if (wanted <= room) continue;
    for (let own = 0; own < classes; own++) {
      if (shape[own * reach + offset] > 0) starting[own] *= room / wanted;
    }
  }
}
