import { Floats } from '../memory/arrays';
import { blocks, classes, courses, lag } from './ready';

/** Calendar days of a centre's open days in order, how many they are, and how many days each stands for. */
let openDays: Floats = changetype<Floats>(0);
let openCount: i32 = 0;
let daysPerOpenDay: f64 = 0;

/**
 * Adds up, by block, courses started and the days they waited, together. Waits are read off the curves: the course that
 * starts when n of its class have started is the one that was ready when n were ready, and was decided its preparation
 * before that.
 */
export function readWaits(
  started: Floats,
  days: Floats,
  dayCount: i32,
  size: i32,
  perOpenDay: f64,
  middles: Floats,
  starts: Floats,
  waits: Floats,
): void {
  openDays = days;
  openCount = dayCount;
  daysPerOpenDay = perOpenDay;
  for (let own = 0; own < classes; own++) {
    const row = own * blocks;
    let readyBefore: f64 = 0;
    let startedBefore: f64 = 0;
    let at = 0;
    for (let block = 0; block < blocks; block++) {
      const here = started[row + block];
      if (here === 0) continue;
      const middle = startedBefore + here / 2;
      while (at < block && readyBefore + courses[row + at] <= middle) readyBefore += courses[row + at++];
      const those = courses[row + at];
      if (those > 0) {
        const place = <f64>at + Math.min(1, (middle - readyBefore) / those);
        const decided = dayAt(place * <f64>size - lag[row + at] / those);
        starts[block] += here;
        waits[block] += here * Math.max(0, middles[block] - decided);
      }
      startedBefore += here;
    }
  }
}

/** The calendar day, with its part, at a place counted in open days: the middle of ordinal n is the day it lies on. */
function dayAt(place: f64): f64 {
  const last = openCount - 1;
  const at = place - 0.5;
  const low = Math.floor(at);
  if (low < 0) return (openCount > 0 ? openDays[0] : 0) + at * daysPerOpenDay;
  if (low >= <f64>last) return openDays[last] + (at - <f64>last) * daysPerOpenDay;
  const index = <i32>low;
  return openDays[index] + (at - low) * (openDays[index + 1] - openDays[index]);
}
