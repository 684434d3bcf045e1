import type { Blocks } from './blocks.ts';
import type { Horizon } from './horizon.ts';

/**
 * Parts of each week that fall into blocks: entries `from[week]` up to `from[week + 1]`. Of all decisions, of which each
 * year has one: what falls into each block; by week, what falls into its first block from it on, and into its last block
 * up to its end.
 */
export type Spread = {
  from: Int32Array;
  block: Int32Array;
  part: Float64Array;
  whole: Float64Array;
  head: Float64Array;
  tail: Float64Array;
};

/** Different lags of a centre's pathways that are remembered; few plans have as many. */
const mostSpreads = 128;

/** Decisions lie evenly over the open days of their week; preparation moves them by `lag` open days. */
export function spreadOf(horizon: Horizon, blocks: Blocks, lag: number): Spread {
  const made = blocks.spreads.get(lag);
  if (made) return made;
  const { weekOrdinal, size, count } = blocks;
  const weeks = weekOrdinal.length - 1;
  const from = new Int32Array(weeks + 1);
  const block: number[] = [];
  const part: number[] = [];
  const whole = new Float64Array(count);
  const tail = new Float64Array(weeks);
  for (let week = 0; week < weeks; week++) {
    from[week] = block.length;
    const begins = weekOrdinal[week] + lag;
    const ends = weekOrdinal[week + 1] + lag;
    // Of weeks past the last block nothing falls into any.
    if (week > 0) tail[week] = tail[week - 1];
    for (let at = Math.floor(begins / size); at < count; at++) {
      const share =
        ends > begins ? (Math.min(ends, (at + 1) * size) - Math.max(begins, at * size)) / (ends - begins) : 1;
      if (share > 0) {
        block.push(at);
        part.push(share);
        whole[at] += share * horizon.part[week];
        tail[week] = whole[at];
      }
      if ((at + 1) * size >= ends) break;
    }
  }
  from[weeks] = block.length;
  const head = new Float64Array(weeks);
  for (let week = weeks - 1; week >= 0; week--) {
    const [first, next] = [from[week], from[week + 1]];
    if (first === next) continue;
    head[week] = part[first] * horizon.part[week];
    if (next < from[weeks] && block[next] === block[first]) head[week] += head[week + 1];
  }
  const spread = { from, block: Int32Array.from(block), part: Float64Array.from(part), whole, head, tail };
  // Whoever drags a duration makes lag after lag.
  if (blocks.spreads.size >= mostSpreads) blocks.spreads.clear();
  blocks.spreads.set(lag, spread);
  return spread;
}
