import { type Blocks, dayAt } from './blocks.ts';
import type { Started } from './fluid.ts';
import type { Horizon } from './horizon.ts';
import type { Ready } from './ready.ts';

/** Starts and the days waited by those courses together, and courses decided and not started, by week. */
export type WeeklyStarts = { starts: Float64Array; waitDays: Float64Array; queue: Float64Array };

/**
 * Waits are read off the curves: the course that starts when n of its class have started is the one that was ready when
 * n were ready, and was decided its preparation before that.
 */
export function weeklyStarts(
  { count: weeks }: Horizon,
  blocks: Blocks,
  ready: Ready,
  started: Started,
  decisions: Float64Array,
  decidedBefore: number,
): WeeklyStarts {
  const starts = new Float64Array(blocks.count);
  const waits = new Float64Array(blocks.count);
  const { count, size, middle: middles } = blocks;
  const { courses, lag } = ready;
  for (let row = 0; row < started.length; row += count) {
    let readyBefore = 0;
    let startedBefore = 0;
    let at = 0;
    for (let block = 0; block < count; block++) {
      const here = started[row + block];
      if (here === 0) continue;
      const middle = startedBefore + here / 2;
      while (at < block && readyBefore + courses[row + at] <= middle) readyBefore += courses[row + at++];
      const those = courses[row + at];
      if (those > 0) {
        const place = at + Math.min(1, (middle - readyBefore) / those);
        const wait = middles[block] - dayAt(blocks, place * size - lag[row + at] / those);
        starts[block] += here;
        waits[block] += here * Math.max(0, wait);
      }
      startedBefore += here;
    }
  }
  return byWeek(weeks, blocks, starts, waits, decisions, decidedBefore);
}

/** Blocks' sums spread over the weeks in which their open days lie; the queue is decisions less starts so far. */
function byWeek(
  weeks: number,
  { weekOrdinal, size, count }: Blocks,
  starts: Float64Array,
  waits: Float64Array,
  decisions: Float64Array,
  decidedBefore: number,
): WeeklyStarts {
  const weekly = {
    starts: new Float64Array(weeks),
    waitDays: new Float64Array(weeks),
    queue: new Float64Array(weeks),
  };
  let queue = decidedBefore;
  for (let week = 0; week < weeks; week++) {
    const from = weekOrdinal[week];
    const until = weekOrdinal[week + 1];
    for (let block = Math.floor(from / size); block < count && block * size < until; block++) {
      const part = (Math.min(until, (block + 1) * size) - Math.max(from, block * size)) / size;
      weekly.starts[week] += starts[block] * part;
      weekly.waitDays[week] += waits[block] * part;
    }
    const after = queue + decisions[week] - weekly.starts[week];
    weekly.queue[week] = Math.max(0, (queue + after) / 2);
    queue = after;
  }
  return weekly;
}
