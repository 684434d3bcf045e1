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
  let load: f64 = 1;
  for (let block = 0; block < blocks; block++) {
    let waiting: f64 = 0;
    let work: f64 = 0;
    for (let own = 0; own < classes; own++) {
      const here = heldCourses[own] + courses[own * blocks + block];
      work += here * asked[own];
      if (asked[own] > 0) waiting += here;
    }
    let part: f64 = 1;
    if (work > 0) {
      const full = work / capacity[block];
      if (capacity[block] <= 0) part = 0;
      else {
        load = loadWhile(waiting / full / daysPerBlock, dispersion / 2, waiting, 0, full, load);
        part = load / full;
      }
    }
    for (let own = 0; own < classes; own++) {
      const cell = own * blocks + block;
      // All of those go through whom this does not concern.
      const through = asked[own] > 0 ? part : 1;
      const allCourses = heldCourses[own] + courses[cell];
      const allMinutes = heldMinutes[own] + minutes[cell];
      courses[cell] = allCourses * through;
      minutes[cell] = allMinutes * through;
      heldCourses[own] = allCourses * (1 - through);
      heldMinutes[own] = allMinutes * (1 - through);
    }
  }
}
