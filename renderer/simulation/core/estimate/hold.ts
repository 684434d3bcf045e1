import { Floats } from '../memory/arrays';
import { zeros } from './arena';
import { blocks, classes } from './ready';
import { loadWhile } from './standing';

/**
 * Holds courses up before they are ready, by simulators or by planning: what comes out of a queue that can serve
 * `capacity` a block, in the order in which they came. `asked` is what a course of each class asks of it. Places are
 * those of a day, and what takes place in them takes a day whatever the course: only decisions vary. Changes the
 * courses and minutes that it is given, by class and block.
 */
export function holdUp(
  capacity: Floats,
  asked: Floats,
  daysPerBlock: f64,
  dispersion: f64,
  courses: Floats,
  minutes: Floats,
): void {
  const heldCourses = zeros(classes);
  const heldMinutes = zeros(classes);
  // Those who ask for nothing go through as they come.
  const concerned = zeros(classes);
  let count = 0;
  for (let own = 0; own < classes; own++) if (asked[own] > 0) concerned[count++] = <f64>own;
  let load: f64 = 1;
  let held: f64 = 0;
  for (let block = 0; block < blocks; block++) {
    let waiting: f64 = 0;
    let work: f64 = 0;
    for (let index = 0; index < count; index++) {
      const own = <i32>concerned[index];
      const here = heldCourses[own] + courses[own * blocks + block];
      work += here * asked[own];
      waiting += here;
    }
    if (work <= 0) continue;
    let part: f64 = 0;
    if (capacity[block] > 0) {
      const full = work / capacity[block];
      load = loadWhile(waiting / full / daysPerBlock, dispersion / 2, waiting, 0, full, load);
      part = load / full;
    }
    // Where nobody waits and nobody came to wait, all go through as they come.
    if (part === 1 && held === 0) continue;
    held = 1 - part;
    for (let index = 0; index < count; index++) {
      const own = <i32>concerned[index];
      const cell = own * blocks + block;
      const allCourses = heldCourses[own] + courses[cell];
      const allMinutes = heldMinutes[own] + minutes[cell];
      courses[cell] = allCourses * part;
      minutes[cell] = allMinutes * part;
      heldCourses[own] = allCourses * held;
      heldMinutes[own] = allMinutes * held;
    }
  }
}
