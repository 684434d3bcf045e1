import type { Arena } from './arena.ts';
import type { Capacity } from './capacity.ts';
import type { Ready } from './ready.ts';
import { loadWhile, type Standing } from './standing.ts';
import {
  everybody,
  join,
  leave,
  newQueue,
  others,
  type Queue,
  startDecidedBy,
  startInOrder,
  urgent,
  type Who,
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
export function startsOf(
  arena: Arena,
  ready: Ready,
  { planned, actual }: Capacity,
  standing: Standing,
  reserved: number,
): Started {
  const { classes, blocks, reach } = ready;
  const all = arena.numbers(classes * blocks);
  const booked = arena.numbers(blocks + reach);
  const bookedByOthers = arena.numbers(blocks + reach);
  const queue = newQueue(arena, ready);
  const { starting } = queue;
  const falls = fallsAhead(planned, reach);
  const open = { ...standing, servers: standing.servers * (1 - reserved) };
  // The load kept to in the block before, where the next is looked for first.
  const loads = new Float64Array(everybody + 1).fill(1);
  for (let block = 0; block < blocks; block++) {
    if (booked[block] > actual[block]) {
      booked[block + 1] += booked[block] - actual[block];
      booked[block] = actual[block];
    }
    join(queue, block);
    if (actual[block] <= 0) continue;
    const room = roomFor(queue, everybody, standing, actual[block], booked[block], loads);
    if (reserved === 0) startInOrder(queue, block, room, everybody);
    else {
      const forOthers = actual[block] * (1 - reserved);
      start(queue, block, room, roomFor(queue, others, open, forOthers, bookedByOthers[block], loads));
    }
    if (falls[block] === 1) holdBack(queue, booked, planned, block);
    for (let own = 0; own < classes; own++) {
      const starts = starting[own];
      if (starts === 0) continue;
      all[own * blocks + block] = starts;
      book(queue, own, block, booked);
      if (own < ready.others && reserved > 0) book(queue, own, block, bookedByOthers);
      leave(queue, own);
    }
  }
  return all;
}

/** Books the minutes of a class's starting courses in the blocks their treatment lasts. */
function book({ ready, starting, perCourse }: Queue, own: number, block: number, booked: Float64Array): void {
  const { shape, reach, reachOf } = ready;
  const minutes = starting[own] * perCourse[own];
  const last = reachOf[own];
  const row = own * reach;
  for (let at = 0; at < last; at++) booked[block + at] += minutes * shape[row + at];
}

/**
 * Others than urgent courses no further than the minutes that are not held, and urgent courses in what is left; but
 * everybody in order of decision where urgent courses decided no later than these would not fit beside them.
 */
function start(queue: Queue, block: number, room: number, roomForOthers: number): void {
  const most = startInOrder(queue, block, roomForOthers, others);
  const asEarly = startDecidedBy(queue, block, queue.moment[others], urgent);
  if (most + asEarly > room) startInOrder(queue, block, room, everybody);
  else startInOrder(queue, block, room - most, urgent);
}

/** Minutes in a block that may be newly taken of a capacity of which so many are booked. */
function roomFor(
  { ready, work, here }: Queue,
  who: Who,
  standing: Standing,
  capacity: number,
  booked: number,
  loads: Float64Array,
): number {
  const wanted = here[who];
  if (wanted <= 0) return 0;
  const empty = booked / capacity;
  const full = (booked + wanted) / capacity;
  const load = loadWhile(standing, work[who] / ready.courseMinutes, empty, full, loads[who]);
  loads[who] = load;
  return load < full ? Math.max(0, load - empty) * capacity : wanted;
}

/** 1 on blocks from which a treatment may reach into one that has noticeably less capacity. */
function fallsAhead(planned: Float64Array, reach: number): Uint8Array {
  const falls = new Uint8Array(planned.length);
  for (let block = 0; block < planned.length; block++) {
    const least = planned[block] * (1 - slight);
    const last = Math.min(planned.length, block + reach);
    for (let ahead = block + 1; ahead < last; ahead++) if (planned[ahead] < least) falls[block] = 1;
  }
  return falls;
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
