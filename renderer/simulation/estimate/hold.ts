import type { Arena } from './arena.ts';
import type { Ready } from './ready.ts';
import { loadWhile } from './standing.ts';

/**
 * Courses held up before they are ready, by simulators or by planning: what comes out of a queue that can serve
 * `capacity` a block, in the order in which they came. `asked` is what a course of each class asks of it. Places are
 * those of a day, and what takes place in them takes a day whatever the course: only decisions vary.
 */
export function heldUp(
  arena: Arena,
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
  let load = 1;
  const copyOf = (values: Float64Array) => {
    const copy = arena.numbers(values.length);
    copy.set(values);
    return copy;
  };
  for (let block = 0; block < blocks; block++) {
    let waiting = 0;
    let work = 0;
    for (let own = 0; own < classes; own++) {
      const here = courses[own] + ready.courses[own * blocks + block];
      work += here * asked[own];
      if (asked[own] > 0) waiting += here;
    }
    let part = 1;
    if (work > 0 && capacity[block] <= 0) part = 0;
    else if (work > 0) {
      const full = work / capacity[block];
      const standing = { servers: waiting / full / daysPerBlock, variability: dispersion / 2 };
      load = loadWhile(standing, waiting, 0, full, load);
      part = load / full;
    }
    // As long as everybody goes through at once there is nothing to write down, and nobody is left over.
    if (part === 1 && held === null) continue;
    held ??= { ...ready, courses: copyOf(ready.courses), minutes: copyOf(ready.minutes) };
    passThrough(ready, held, block, asked, part, courses, minutes);
  }
  return held ?? ready;
}

/** Lets a part of those who wait through in a block, and all of those whom this does not concern. */
function passThrough(
  from: Ready,
  to: Ready,
  block: number,
  asked: Float64Array,
  part: number,
  courses: Float64Array,
  minutes: Float64Array,
): void {
  const { classes, blocks } = from;
  for (let own = 0; own < classes; own++) {
    const cell = own * blocks + block;
    const through = asked[own] > 0 ? part : 1;
    const allCourses = courses[own] + from.courses[cell];
    const allMinutes = minutes[own] + from.minutes[cell];
    to.courses[cell] = allCourses * through;
    to.minutes[cell] = allMinutes * through;
    courses[own] = allCourses * (1 - through);
    minutes[own] = allMinutes * (1 - through);
  }
}
