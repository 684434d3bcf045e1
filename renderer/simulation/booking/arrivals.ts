import type { Network } from '../compile/network.ts';
import { clusterSize, exponential } from '../random/distributions.ts';
import { fold, hashText } from '../random/key.ts';
import { newGenerator, nextUniform, seedGenerator } from '../random/sfc32.ts';

/** Decisions as they are drawn, stream by stream: their day, their stream and their place in it. */
export type Arrivals = { count: number; day: Int32Array; stream: Int16Array; index: Int32Array };

const purpose = hashText('arrivals');

const newArrivals = (rows: number): Arrivals => ({
  count: 0,
  day: new Int32Array(rows),
  stream: new Int16Array(rows),
  index: new Int32Array(rows),
});

/**
 * Draws the decisions of a replication. A zone's pathway is a Poisson process of unit rate in its own operational time
 * (of clusters, where demand is over-dispersed), mapped onto decision days through its expected number. Changing the
 * demand of one zone therefore moves no one else.
 */
export function arrivalDrawer({ streams, timeline }: Network): (root: number) => Arrivals {
  const generator = newGenerator();
  let drawn = newArrivals(4096);
  return (root) => {
    drawn.count = 0;
    for (const [stream, { key, clusters, clustersPerYear, profile }] of streams.entries()) {
      seedGenerator(generator, fold(fold(root, key), purpose));
      const { days, cumulative, soonest } = profile;
      const expected = days.length === 0 ? 0 : cumulative[cumulative.length - 1] * clustersPerYear;
      const steps = soonest.length / expected;
      let at = 0;
      let index = 0;
      for (
        let time = exponential(nextUniform(generator));
        time < expected;
        time += exponential(nextUniform(generator))
      ) {
        at = Math.max(at, soonest[Math.floor(time * steps)]);
        while (cumulative[at] * clustersPerYear <= time) at++;
        // Decisions after the end would only fill days that nothing is reported of.
        if (days[at] >= timeline.end) break;
        const size = clusters.parameter > 0 ? clusterSize(nextUniform(generator), clusters) : 1;
        if (drawn.count + size > drawn.day.length) drawn = enlarged(drawn, drawn.count + size);
        for (let member = 0; member < size; member++) {
          drawn.day[drawn.count] = days[at];
          drawn.stream[drawn.count] = stream;
          drawn.index[drawn.count++] = index++;
        }
      }
    }
    return drawn;
  };
}

function enlarged(drawn: Arrivals, least: number): Arrivals {
  const larger = newArrivals(Math.max(drawn.day.length * 2, least));
  larger.count = drawn.count;
  larger.day.set(drawn.day);
  larger.stream.set(drawn.stream);
  larger.index.set(drawn.index);
  return larger;
}
