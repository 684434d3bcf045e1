import type { Blocks } from './blocks.ts';
import type { Started } from './flow.ts';

/** Starts and the days waited by those courses together, and courses decided and not started, by week. */
export type WeeklyStarts = { starts: Float64Array; waitDays: Float64Array; queue: Float64Array };

/** Blocks' sums spread over the weeks in which their open days lie; the queue is decisions less starts so far. */
export function weeklyStarts(
  weeks: number,
  { weekOrdinal, size, count }: Blocks,
  { starts, waits }: Started,
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
