import { type Blocks, spreadOf } from './blocks.ts';
import type { Horizon } from './horizon.ts';
import type { Segments } from './segments.ts';

/**
 * When courses are ready of which one a year is decided, after so many open days of preparation: for each segment of
 * decisions the part that is ready in each block from `block[segment]` on, entries `from[segment]` up to
 * `from[segment + 1]`.
 */
export type Arrivals = { from: Int32Array; block: Int32Array; part: Float64Array };

/** By open days of preparation. */
export function arrivalsOf(
  horizon: Horizon,
  blocks: Blocks,
  segments: Segments,
  lags: readonly number[],
): ReadonlyMap<number, Arrivals> {
  return new Map(lags.map((lag) => [lag, arrivalsAfter(lag, horizon, blocks, segments)]));
}

function arrivalsAfter(lag: number, horizon: Horizon, blocks: Blocks, { count, begins }: Segments): Arrivals {
  const spread = spreadOf(blocks, lag);
  const from = new Int32Array(count + 1);
  const block = new Int32Array(count);
  const part = new Float64Array(blocks.count + 2 * count);
  let found = 0;
  for (let segment = 0; segment < count; segment++) {
    const first = spread.from[begins[segment]];
    const last = spread.from[begins[segment + 1]];
    from[segment] = found;
    if (first === last) continue;
    block[segment] = spread.block[first];
    for (let week = begins[segment]; week < begins[segment + 1]; week++) {
      for (let entry = spread.from[week]; entry < spread.from[week + 1]; entry++) {
        part[found + spread.block[entry] - block[segment]] += spread.part[entry] * horizon.part[week];
      }
    }
    found += spread.block[last - 1] - block[segment] + 1;
  }
  from[count] = found;
  return { from, block, part };
}
