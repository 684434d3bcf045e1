import type { Network } from '../compile/network.ts';
import { inForce, pick } from '../compile/pathways.ts';
import { fold, hashText, replicationKey, uniformAt } from '../random/key.ts';
import { type Arrivals, arrivalDrawer } from './arrivals.ts';
import { type Courses, clearBookings, newCourses, undecided } from './courses.ts';

/** What each of a course's own draws is for. */
const purposes = ['centre', 'fractionation', 'planning', 'turn', 'mutualAid'].map(hashText);
const draws = purposes.length;

/**
 * Draws every decision of a replication with all its attributes, in order of day and, within a day, of priority and
 * turn. Attributes are keyed by the course's place in its stream, so that the n-th course of a zone's pathway is the
 * same person in every scenario. The courses are overwritten by the next replication.
 */
export function decisionDrawer(network: Network): (seed: number, replication: number) => Courses {
  const { streams, pathways, backlog, timeline } = network;
  const candidates = backlog.reduce((sum, { courses }) => sum + courses, 0);
  const mayHelp = network.mutualAid.some(({ rules }) => rules !== null);
  const drawArrivals = arrivalDrawer(network);
  const streamKeys = new Int32Array(streams.length * draws);
  let courses = newCourses(0, 0);

  const attribute = (
    row: number,
    day: number,
    pathway: number,
    keys: ArrayLike<number>,
    first: number,
    index: number,
  ) => {
    const mix = inForce(pathways[pathway].mixes, day);
    courses.decided[row] = day;
    courses.pathway[row] = pathway;
    courses.centreDraw[row] = uniformAt(keys[first], index);
    courses.fractions[row] = mix ? mix.fractions[pick(mix.cumulative, uniformAt(keys[first + 1], index))] : 1;
    courses.planningDraw[row] = uniformAt(keys[first + 2], index);
    courses.turn[row] = uniformAt(keys[first + 3], index);
    if (mayHelp) courses.aidDraw[row] = uniformAt(keys[first + 4], index);
  };

  return (seed, replication) => {
    const root = replicationKey(seed, replication);
    for (const [stream, { key }] of streams.entries()) streamKeys.set(keysOf(root, key), stream * draws);
    const arrivals = drawArrivals(root);
    const rows = arrivals.count + candidates;
    if (courses.decided.length < rows) courses = newCourses(Math.ceil(rows * 1.1) + 16, network.mostImages);
    clearBookings(courses);
    courses.count = rows;
    courses.decisions = arrivals.count;
    const order = inOrder(network, arrivals, streamKeys);
    for (let row = 0; row < arrivals.count; row++) {
      const at = order[row];
      const stream = arrivals.stream[at];
      const { zone, pathway } = streams[stream];
      courses.zone[row] = zone;
      attribute(row, arrivals.day[at], pathway, streamKeys, stream * draws, arrivals.index[at]);
    }
    let row = arrivals.count;
    for (const entry of backlog) {
      const keys = keysOf(root, entry.key);
      for (let index = 0; index < entry.courses; index++, row++) {
        attribute(row, timeline.start, entry.pathway, keys, 0, index);
        courses.zone[row] = -1;
        courses.centre[row] = entry.centre;
        courses.decided[row] = undecided;
      }
    }
    let fractions = 0;
    for (let course = 0; course < rows; course++) {
      courses.firstFraction[course] = fractions;
      fractions += courses.fractions[course];
    }
    courses.fractionCount = fractions;
    if (courses.ofFraction.length < fractions) courses.ofFraction = new Int32Array(Math.ceil(fractions * 1.1));
    for (let course = 0; course < rows; course++) {
      const first = courses.firstFraction[course];
      courses.ofFraction.fill(course, first, first + courses.fractions[course]);
    }
    return courses;
  };
}

/** Keys of a stream's draws, one for each purpose. */
function keysOf(root: number, key: number): number[] {
  const stream = fold(root, key);
  return purposes.map((purpose) => fold(stream, purpose));
}

/** Rows by day, and within a day by priority, then by turn, which no zone has a better chance of. */
function inOrder({ timeline, streams, pathways }: Network, arrivals: Arrivals, streamKeys: Int32Array): Int32Array {
  const { count, day, stream, index } = arrivals;
  const starts = new Int32Array(timeline.end + 1);
  for (let row = 0; row < count; row++) starts[day[row] + 1]++;
  for (let next = 1; next <= timeline.end; next++) starts[next] += starts[next - 1];
  const priorities = Float64Array.from(streams, ({ pathway }) => pathways[pathway].priority);
  const rank = new Float64Array(count);
  const order = new Int32Array(count);
  const placed = starts.slice();
  for (let row = 0; row < count; row++) {
    const turn = uniformAt(streamKeys[stream[row] * draws + 3], index[row]);
    rank[row] = priorities[stream[row]] + turn;
    const first = starts[day[row]];
    let place = placed[day[row]]++;
    for (; place > first && rank[order[place - 1]] > rank[row]; place--) order[place] = order[place - 1];
    order[place] = row;
  }
  return order;
}
