import { Floats, Ints } from '../memory/arrays';
import { floats, ints, longerInts } from '../memory/heap';
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
import { nextUniform, putAway, seedGenerator, stateWidth, takeUp } from '../random/sfc32';

/**
 * Days are drawn so many at a time, stream by stream, so that a stream is gone back to less often than it has decisions.
 */
export const batchDays: i32 = 64;

/** Decisions of the days drawn last: their day, their stream and their place in it. */
export let arrivals: i32 = 0;
export let arrivalDay: Ints = changetype<Ints>(0);
export let arrivalStream: Ints = changetype<Ints>(0);
export let arrivalIndex: Ints = changetype<Ints>(0);
let room: i32 = 0;

/** The hash of what the streams of arrivals are for. */
export let arrivalsKey: i32 = 0;

/** By stream: its generator, its operational time, its place among its decision days, and its next decision's number. */
let generators: Ints = changetype<Ints>(0);
let times: Floats = changetype<Floats>(0);
/** The time at which it ends, and steps of its profile to a unit of time. */
let expected: Floats = changetype<Floats>(0);
let steps: Floats = changetype<Floats>(0);
let places: Ints = changetype<Ints>(0);
let indices: Ints = changetype<Ints>(0);

/** Day of a stream's next cluster, and streams by the batch it is in: the first by batch, the next by stream. */
let comes: Ints = changetype<Ints>(0);
let firstIn: Ints = changetype<Ints>(0);
let nextIn: Ints = changetype<Ints>(0);

const nobody: i32 = -1;

/**
 * Begins to draw the decisions of a replication. A zone's pathway is a Poisson process of unit rate in its own
 * operational time (of clusters, where demand is over-dispersed), mapped onto decision days through its expected number.
 * Changing the demand of one zone therefore moves no one else.
 */
export function beginArrivals(root: u32): void {
  if (!changetype<usize>(firstIn)) {
    generators = ints(streamCount * stateWidth);
    times = floats(streamCount);
    expected = floats(streamCount);
    steps = floats(streamCount);
    places = ints(streamCount);
    indices = ints(streamCount);
    comes = ints(streamCount);
    firstIn = ints(batches());
    nextIn = ints(streamCount);
  }
  memory.fill(changetype<usize>(firstIn), 0xff, (<usize>batches()) << 2);
  memory.fill(changetype<usize>(indices), 0, (<usize>streamCount) << 2);
  for (let stream = 0; stream < streamCount; stream++) {
    const profile = streamProfile[stream];
    const first = profileFirst[profile];
    const last = profileLast[profile];
    if (first === last) continue;
    expected[stream] = profileCumulative[last - 1] * streamClustersPerYear[stream];
    steps[stream] = <f64>(last - first) / expected[stream];
    seedGenerator(fold(fold(root, streamKey[stream]), arrivalsKey));
    comeOn(firstDay(stream), stream);
  }
}

function batches(): i32 {
  return (planEnd + batchDays - 1) / batchDays;
}

/** Draws the decisions of a day and those that follow in its batch; batches are drawn in their order. */
export function drawArrivals(first: i32): void {
  const batch = first / batchDays;
  const end = min(planEnd, first + batchDays);
  arrivals = 0;
  let stream = firstIn[batch];
  while (stream !== nobody) {
    const next = nextIn[stream];
    takeUp(generators, stream * stateWidth);
    const clustering = streamClustering[stream];
    const single = streamSingle[stream];
    const perYear = streamClustersPerYear[stream];
    const whole = expected[stream];
    const perStep = steps[stream];
    const firstPlace = profileFirst[streamProfile[stream]];
    const lastStep = profileLast[streamProfile[stream]] - firstPlace - 1;
    let time = times[stream];
    let at = places[stream];
    let index = indices[stream];
    let day = comes[stream];
    while (day < end) {
      const size = clustering > 0 ? clusterSize(nextUniform(), clustering, single) : 1;
      makeRoom(arrivals + size);
      for (let member = 0; member < size; member++) {
        arrivalDay[arrivals] = day;
        arrivalStream[arrivals] = stream;
        arrivalIndex[arrivals++] = index++;
      }
      time += exponential(nextUniform());
      if (time >= whole) {
        day = planEnd;
        break;
      }
      at = max(at, firstPlace + profileSoonest[firstPlace + min(lastStep, <i32>(time * perStep))]);
      at = placeOf(time, perYear, at);
      day = profileDays[at];
    }
    times[stream] = time;
    places[stream] = at;
    indices[stream] = index;
    comeOn(day, stream);
    stream = next;
  }
}

/**
 * The first place from one on in a profile by which more clusters are expected than a time, which its end is past. Four
 * are looked at together, for where among them it is is as good as random.
 */
function placeOf(time: f64, perYear: f64, from: i32): i32 {
  const scale = f64x2.splat(perYear);
  const reached = f64x2.splat(time);
  let at = from;
  let past = pastAmong(at, scale, reached);
  while (past === 0) {
    at += 4;
    past = pastAmong(at, scale, reached);
  }
  return at + ctz(past);
}

/** Of four places those past a time, as bits. */
function pastAmong(at: i32, scale: v128, reached: v128): i32 {
  const expected = changetype<usize>(profileCumulative) + ((<usize>at) << 3);
  const first = f64x2.gt(f64x2.mul(v128.load(expected), scale), reached);
  const last = f64x2.gt(f64x2.mul(v128.load(expected, 16), scale), reached);
  return i32x4.bitmask(v128.shuffle<i32>(first, last, 0, 2, 4, 6));
}

/** The day of a stream's first cluster; the plan's end or later where there is none that matters. */
function firstDay(stream: i32): i32 {
  const time = exponential(nextUniform());
  times[stream] = time;
  if (!(time < expected[stream])) return planEnd;
  const first = profileFirst[streamProfile[stream]];
  const step = first + min(profileLast[streamProfile[stream]] - first - 1, <i32>(time * steps[stream]));
  let at = first + profileSoonest[step];
  at = placeOf(time, streamClustersPerYear[stream], at);
  places[stream] = at;
  return profileDays[at];
}

function makeRoom(least: i32): void {
  if (least <= room) return;
  const longer = max(2 * room, max(1024, least));
  arrivalDay = longerInts(arrivalDay, room, longer);
  arrivalStream = longerInts(arrivalStream, room, longer);
  arrivalIndex = longerInts(arrivalIndex, room, longer);
  room = longer;
}

/** Has a stream looked at on a day. Decisions after the end would only fill days that nothing is reported of. */
function comeOn(day: i32, stream: i32): void {
  if (day >= planEnd) return;
  putAway(generators, stream * stateWidth);
  comes[stream] = day;
  nextIn[stream] = firstIn[day / batchDays];
  firstIn[day / batchDays] = stream;
}
