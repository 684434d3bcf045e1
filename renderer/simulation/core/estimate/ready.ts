import { Floats } from '../memory/arrays';
import { floats } from '../memory/heap';

/** Courses of a centre as they become ready to start, as simulation/estimate/ready.ts has them. */
export let classes: i32 = 0;
export let others: i32 = 0;
export let blocks: i32 = 0;
export let reach: i32 = 0;
export let courses: Floats = floats(0);
export let minutes: Floats = floats(0);
export let lag: Floats = floats(0);
export let shape: Floats = floats(0);
export let lead: Floats = floats(0);
/** How many of the blocks of `shape` a class needs. */
export let reachOf: Floats = floats(0);

/** Sets the centre that is gone through. */
export function become(
  classCount: i32,
  otherCount: i32,
  blockCount: i32,
  blocksReached: i32,
  readyCourses: Floats,
  readyMinutes: Floats,
  readyLag: Floats,
  shapes: Floats,
  leads: Floats,
  reaches: Floats,
): void {
  classes = classCount;
  others = otherCount;
  blocks = blockCount;
  reach = blocksReached;
  courses = readyCourses;
  minutes = readyMinutes;
  lag = readyLag;
  shape = shapes;
  lead = leads;
  reachOf = reaches;
}
