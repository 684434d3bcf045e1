import type { Ready } from './ready.ts';
import { loadWhile } from './standing.ts';

/**
 * Courses held up before they are ready, by simulators or by planning: what comes out of a queue that can serve
 * `capacity` a block, in the order in which they came. `asked` is what a course of each class asks of it. Places are
 * those of a day, and what takes place in them takes a day whatever the course: only decisions vary.
 */
export function heldUp(
  ready: Ready,
  capacity: Float64Array,
  asked: Float64Array,
  daysPerBlock: number,
  dispersion: number,
): Ready {
  const { classes, blocks } = ready;
  const courses = new Float64Array(classes);
  const minutes = new Float64Array(classes);
  let held: Ready | null = null;
  for (let block = 0; block < blocks; block++) {
    let waiting = 0;
    let work = 0;
    for (let own = 0; own < classes; own++) {
      courses[own] += ready.courses[own * blocks + block];
      minutes[own] += ready.minutes[own * blocks + block];
      work += courses[own] * asked[own];
      if (asked[own] > 0) waiting += courses[own];
    }
    if (work === 0 && held === null) {
      courses.fill(0);
      minutes.fill(0);
      continue;
    }
    const part = work === 0 ? 1 : partThrough(capacity[block], work, waiting, daysPerBlock, dispersion);
    if (part < 1) held ??= { ...ready, courses: ready.courses.slice(), minutes: ready.minutes.slice() };
    for (let own = 0; own < classes; own++) {
      const through = asked[own] > 0 ? part : 1;
      if (held) {
        held.courses[own * blocks + block] = courses[own] * through;
        held.minutes[own * blocks + block] = minutes[own] * through;
      }
      courses[own] *= 1 - through;
      minutes[own] *= 1 - through;
    }
  }
  return held ?? ready;
}

function partThrough(
  capacity: number,
  work: number,
  waiting: number,
  daysPerBlock: number,
  dispersion: number,
): number {
  if (capacity <= 0) return 0;
  const full = work / capacity;
  const servers = (capacity * waiting) / work / daysPerBlock;
  return loadWhile({ servers, variability: dispersion / 2 }, waiting, 0, full) / full;
}
