import type { Blocks } from './blocks.ts';
import type { Horizon } from './horizon.ts';
import type { Segments } from './segments.ts';
import { type Spread, spreadOf } from './spread.ts';

/**
 * When courses are ready of which one a year is decided, by open days of preparation, as the engine's core reads it
 * (`core/estimate/gather.ts`): where in the table each number of days begins. Four numbers to each segment of decisions:
 * the first and the last block in which any of them are ready, and the parts ready in these two, none in the last where
 * that is the first as well. What is ready in the blocks between is the segment's alone: what is ready in every block
 * stands behind.
 */
export type Arrivals = { table: Float64Array; begins: ReadonlyMap<number, number> };

export function arrivalsOf(horizon: Horizon, blocks: Blocks, segments: Segments, lags: readonly number[]): Arrivals {
  const length = 4 * segments.count + blocks.count;
  const table = new Float64Array(lags.length * length);
  for (const [index, lag] of lags.entries()) {
    write(table.subarray(index * length, (index + 1) * length), spreadOf(horizon, blocks, lag), horizon.part, segments);
  }
  return { table, begins: new Map(lags.map((lag, index) => [lag, index * length])) };
}

function write(table: Float64Array, spread: Spread, parts: Float64Array, { count, begins }: Segments): void {
  table.set(spread.whole, 4 * count);
  for (let segment = 0; segment < count; segment++) {
    const [week, until] = [begins[segment], begins[segment + 1]];
    const [entry, last] = [spread.from[week], spread.from[until] - 1];
    if (last < entry) continue;
    const [firstBlock, lastBlock] = [spread.block[entry], spread.block[last]];
    const at = 4 * segment;
    table[at] = firstBlock;
    table[at + 1] = lastBlock;
    if (lastBlock > firstBlock) {
      table[at + 2] = spread.head[week];
      table[at + 3] = spread.tail[until - 1];
    } else table[at + 2] = partOf(spread, parts, week, until);
  }
}

/** What falls into any block of the decisions of weeks from one up to before another. */
function partOf({ from, part }: Spread, parts: Float64Array, week: number, until: number): number {
  let sum = 0;
  for (let own = week; own < until; own++) {
    for (let entry = from[own]; entry < from[own + 1]; entry++) sum += part[entry] * parts[own];
  }
  return sum;
}
