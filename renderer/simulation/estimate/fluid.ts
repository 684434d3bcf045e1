import type { Capacity } from './capacity.ts';
import type { Ready } from './ready.ts';
import { loadWhile, type Standing } from './standing.ts';
import { join, leave, newQueue, type Queue, startInOrder } from './waiting.ts';

/** Courses started, by class and block. */
export type Started = Float64Array;

/**
 * Books courses as a fluid, block after block, in order of decision as booking does: whoever was decided first starts
 * first, as far as the minutes that are free in that block and in all those its treatment reaches into allow. Minutes
 * taken without notice push what was booked there into the next block.
 *
 * The load is further kept to what goes with the queue that is standing (see standing.ts). This is the pointwise
 * stationary fluid flow approximation of Wang, Tipper and Banerjee (1996): in steady state the queue is the stationary
 * one, beyond capacity it grows by demand less capacity. Work is conserved whoever comes first (Kleinrock 1965), so
 * that the queue is counted in minutes; because long courses are booked further ahead, it is short ones that wait.
 */
export function startsOf(ready: Ready, { planned, actual }: Capacity, standing: Standing): Started {
  const { classes, blocks, reach, shape } = ready;
  const all = new Float64Array(classes * blocks);
  const booked = new Float64Array(blocks + reach);
  const queue = newQueue(ready);
  const { courses, starting } = queue;
  for (let block = 0; block < blocks; block++) {
    if (booked[block] > actual[block]) {
      booked[block + 1] += booked[block] - actual[block];
      booked[block] = actual[block];
    }
    const { work, here } = join(queue, block);
    if (here <= 0 || actual[block] <= 0) continue;
    const empty = booked[block] / actual[block];
    const full = (booked[block] + here) / actual[block];
    const load = loadWhile(standing, work / ready.courseMinutes, empty, full);
    if (load < full) startInOrder(queue, block, Math.max(0, load - empty) * actual[block]);
    else {
      starting.set(courses);
      queue.moment = block + 1;
    }
    holdBack(queue, booked, planned, block);
    for (let own = 0; own < classes; own++) {
      const minutes = starting[own] * queue.perCourse[own];
      if (minutes > 0) for (let at = 0; at < reach; at++) booked[block + at] += minutes * shape[own * reach + at];
      all[own * blocks + block] = starting[own];
    }
    leave(queue);
  }
  return all;
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
