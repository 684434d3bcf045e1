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
  const open = { ...standing, servers: standing.servers * (1 - reserved) };
  for (let block = 0; block < blocks; block++) {
    if (booked[block] > actual[block]) {
      booked[block + 1] += booked[block] - actual[block];
      booked[block] = actual[block];
    }
    join(queue, block);
    if (actual[block] <= 0) continue;
    const room = roomFor(queue, everybody, standing, actual[block], booked[block]);
    startInOrder(queue, block, room, everybody);
    if (reserved > 0) {
      const roomForOthers = roomFor(queue, others, open, actual[block] * (1 - reserved), bookedByOthers[block]);
      if (taking(queue, others) > roomForOthers) {
        startInOrder(queue, block, roomForOthers, others);
        startInOrder(queue, block, room - taking(queue, others), urgent);
      }
    }
    holdBack(queue, booked, planned, block);
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

/** Minutes in a block that may be newly taken of a capacity of which so many are booked. */
function roomFor(queue: Queue, who: number, standing: Standing, capacity: number, booked: number): number {
  const { work, here } = asking(queue, who);
  if (here <= 0) return 0;
  const empty = booked / capacity;
  const full = (booked + here) / capacity;
  const load = loadWhile(standing, work / queue.ready.courseMinutes, empty, full);
  return load < full ? Math.max(0, load - empty) * capacity : here;
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
