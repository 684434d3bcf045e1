import { Ints } from '../memory/arrays';
import { ints } from '../memory/heap';
import {
  profileCumulative,
  profileDays,
  profileFirst,
  profileLast,
  profileSoonest,
  streamClustering,
  streamClustersPerYear,
  streamCount,
  streamKey,
  streamProfile,
  streamSingle,
} from '../network/demand';
import { planEnd } from '../network/timeline';
import { clusterSize, exponential } from '../random/distributions';
import { fold } from '../random/key';
import { nextUniform, seedGenerator } from '../random/sfc32';

/** Decisions as they are drawn, stream by stream: their day, their stream and their place in it. */
export let arrivals: i32 = 0;
export let arrivalDay: Ints = changetype<Ints>(0);
export let arrivalStream: Ints = changetype<Ints>(0);
export let arrivalIndex: Ints = changetype<Ints>(0);

/** The hash of what the streams of arrivals are for. */
export let arrivalsKey: i32 = 0;

let room: i32 = 0;

/**
 * Draws the decisions of a replication. A zone's pathway is a Poisson process of unit rate in its own operational time
 * (of clusters, where demand is over-dispersed), mapped onto decision days through its expected number. Changing the
 * demand of one zone therefore moves no one else.
 */
export function drawArrivals(root: u32): void {
  arrivals = 0;
  for (let stream = 0; stream < streamCount; stream++) drawStream(root, stream);
}

function drawStream(root: u32, stream: i32): void {
  seedGenerator(fold(fold(root, streamKey[stream]), arrivalsKey));
  const first = profileFirst[streamProfile[stream]];
  const last = profileLast[streamProfile[stream]];
  if (first === last) return;
  const perYear = streamClustersPerYear[stream];
  const clustering = streamClustering[stream];
  const single = streamSingle[stream];
  const expected = profileCumulative[last - 1] * perYear;
  const steps = <f64>(last - first) / expected;
  let at = first;
  let index = 0;
  for (let time = exponential(nextUniform()); time < expected; time += exponential(nextUniform())) {
    const step = first + min(last - first - 1, <i32>(time * steps));
    at = max(at, first + profileSoonest[step]);
    while (profileCumulative[at] * perYear <= time) at++;
    // Decisions after the end would only fill days that nothing is reported of.
    if (profileDays[at] >= planEnd) return;
    const size = clustering > 0 ? clusterSize(nextUniform(), clustering, single) : 1;
    if (arrivals + size > room) enlarge(arrivals + size);
    for (let member = 0; member < size; member++) {
      arrivalDay[arrivals] = profileDays[at];
      arrivalStream[arrivals] = stream;
      arrivalIndex[arrivals++] = index++;
    }
  }
}

function enlarge(least: i32): void {
  const larger = max(max(room * 2, 4096), least);
  arrivalDay = copied(arrivalDay, larger);
  arrivalStream = copied(arrivalStream, larger);
  arrivalIndex = copied(arrivalIndex, larger);
  room = larger;
}

function copied(column: Ints, length: i32): Ints {
  const larger = ints(length);
  memory.copy(changetype<usize>(larger), changetype<usize>(column), (<usize>arrivals) << 2);
  return larger;
}
