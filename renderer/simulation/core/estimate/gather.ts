import { Floats } from '../memory/arrays';
import { from } from './arena';

/**
 * Adds those of a group of decisions, so many a year by segment, who become ready in each block: courses, their minutes,
 * and the open days that they have waited till then together. `row` is where blocks of their class begin. `arrivals` says
 * what part of each segment's decisions is ready when (simulation/estimate/arrivals.ts).
 */
export function gather(
  row: i32,
  segments: i32,
  perYear: Floats,
  minutesPerYear: Floats,
  waited: f64,
  arrivals: Floats,
  courses: Floats,
  minutes: Floats,
  lag: Floats,
): void {
  const whole = from(arrivals, 4 * segments);
  for (let segment = 0; segment < segments; segment++) {
    const decided = perYear[segment];
    if (decided === 0) continue;
    const arrival = from(arrivals, 4 * segment);
    const first = <i32>arrival[0];
    const last = <i32>arrival[1];
    const between = from(whole, first + 1);
    add(courses, row + first, row + last, arrival, between, decided);
    add(minutes, row + first, row + last, arrival, between, minutesPerYear[segment]);
    add(lag, row + first, row + last, arrival, between, decided * waited);
  }
}

/** Adds what is ready of one segment, so many a year, from its first block to its last. */
function add(to: Floats, first: i32, last: i32, arrival: Floats, between: Floats, perYear: f64): void {
  to[first] += arrival[2] * perYear;
  addTimes(from(to, first + 1), between, last - first - 1, perYear);
  to[last] += arrival[3] * perYear;
}

/** Adds numbers times a factor to others, two at a time. */
function addTimes(to: Floats, added: Floats, count: i32, times: f64): void {
  const factor = f64x2.splat(times);
  let at = 0;
  for (; at + 2 <= count; at += 2) {
    const place = changetype<usize>(from(to, at));
    const more = f64x2.mul(v128.load(changetype<usize>(from(added, at))), factor);
    v128.store(place, f64x2.add(v128.load(place), more));
  }
  if (at < count) to[at] += added[at] * times;
}
