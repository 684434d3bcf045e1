import { Floats } from '../memory/arrays';
import { floats } from '../memory/heap';
import { zeros } from './arena';
import {
  beginQueue,
  everybody,
  here,
  join,
  leave,
  moment,
  ordinary,
  perCourse,
  startDecidedBy,
  startInOrder,
  starting,
  urgent,
  work,
} from './queue';
import { blocks, classes, others, reach, reachOf, shape } from './ready';
import { loadWhile } from './standing';

/** Part by which capacity may fall, as machines age, without anybody being held back. */
const slight: f64 = 0.01;

/** By whom it concerns, the load kept to in the block before, where the next is looked for first. */
const loads = floats(3);

/** Minutes booked in each block, of everybody and of those who are not urgent. */
let booked: Floats = floats(0);
let bookedByOthers: Floats = floats(0);

/**
 * Books courses as a fluid, block after block, in order of decision as booking does: whoever was decided first starts
 * first, as far as the minutes that are free in that block and in all those its treatment reaches into allow. Minutes
 * taken without notice push what was booked there into the next block. The share `reserved` is for urgent courses
 * alone, who then need not wait behind others. Answers the courses started, by class and block.
 *
 * The load is further kept to what goes with the queue that is standing (see standing.ts). This is the pointwise
 * stationary fluid flow approximation of Wang, Tipper and Banerjee (1996): in steady state the queue is the stationary
 * one, beyond capacity it grows by demand less capacity. Work is conserved whoever comes first (Kleinrock 1965), so
 * that the queue is counted in minutes; because long courses are booked further ahead, it is short ones that wait.
 */
export function start(
  readyCourses: Floats,
  readyMinutes: Floats,
  planned: Floats,
  actual: Floats,
  servers: f64,
  variability: f64,
  courseMinutes: f64,
  reserved: f64,
): Floats {
  const started = zeros(classes * blocks);
  booked = zeros(blocks + reach);
  bookedByOthers = zeros(blocks + reach);
  beginQueue(readyCourses, readyMinutes);
  for (let who = ordinary; who <= everybody; who++) loads[who] = 1;
  for (let block = 0; block < blocks; block++) {
    const capacity = actual[block];
    if (booked[block] > capacity) {
      booked[block + 1] += booked[block] - capacity;
      booked[block] = capacity;
    }
    join(block);
    if (capacity <= 0) continue;
    const room = roomFor(everybody, servers, variability, courseMinutes, capacity, booked[block]);
    if (reserved === 0) startInOrder(block, room, everybody);
    else {
      const open = 1 - reserved;
      startBoth(
        block,
        room,
        roomFor(ordinary, servers * open, variability, courseMinutes, capacity * open, bookedByOthers[block]),
      );
    }
    if (fallsAhead(planned, block)) holdBack(planned, block);
    for (let own = 0; own < classes; own++) {
      const starts = starting[own];
      if (starts === 0) continue;
      started[own * blocks + block] = starts;
      book(own, block, starts * perCourse[own], own < others && reserved > 0);
      leave(own);
    }
  }
  return started;
}

/** Books the minutes of a class's starting courses in the blocks their treatment lasts. */
function book(own: i32, block: i32, minutes: f64, isOther: bool): void {
  const last = <i32>reachOf[own];
  for (let at = 0; at < last; at++) {
    const here = minutes * shape[own * reach + at];
    booked[block + at] += here;
    if (isOther) bookedByOthers[block + at] += here;
  }
}

/**
 * Others than urgent courses no further than the minutes that are not held, and urgent courses in what is left; but
 * everybody in order of decision where urgent courses decided no later than these would not fit beside them.
 */
function startBoth(block: i32, room: f64, roomForOthers: f64): void {
  const most = startInOrder(block, roomForOthers, ordinary);
  const asEarly = startDecidedBy(block, moment[ordinary], urgent);
  if (most + asEarly > room) startInOrder(block, room, everybody);
  else startInOrder(block, room - most, urgent);
}

/** Minutes in a block that may be newly taken of a capacity of which so many are booked. */
function roomFor(who: i32, servers: f64, variability: f64, courseMinutes: f64, capacity: f64, alreadyBooked: f64): f64 {
  const wanted = here[who];
  if (wanted <= 0) return 0;
  const empty = alreadyBooked / capacity;
  const full = (alreadyBooked + wanted) / capacity;
  const load = loadWhile(servers, variability, work[who] / courseMinutes, empty, full, loads[who]);
  loads[who] = load;
  return load < full ? Math.max(0, load - empty) * capacity : wanted;
}

/** Whether a treatment may reach from a block into one that has noticeably less capacity. */
function fallsAhead(planned: Floats, block: i32): bool {
  const least = planned[block] * (1 - slight);
  const last = <i32>Math.min(blocks, block + reach);
  for (let ahead = block + 1; ahead < last; ahead++) if (planned[ahead] < least) return true;
  return false;
}

/** Holds back courses that would not end before capacity which is known to go, in equal parts. */
function holdBack(planned: Floats, block: i32): void {
  for (let offset = 1; offset < reach && block + offset < blocks; offset++) {
    const room = Math.max(0, planned[block + offset] - booked[block + offset]);
    let wanted: f64 = 0;
    for (let own = 0; own < classes; own++) wanted += starting[own] * perCourse[own] * shape[own * reach + offset];
    if (wanted <= room) continue;
    for (let own = 0; own < classes; own++) {
      if (shape[own * reach + offset] > 0) starting[own] *= room / wanted;
    }
  }
}
