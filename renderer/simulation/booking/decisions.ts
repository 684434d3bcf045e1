import type { Network } from '../compile/network.ts';
import { inForce, pick } from '../compile/pathways.ts';
import { clusterSize, exponential } from '../random/distributions.ts';
import { fold, hashText, replicationKey, uniformAt } from '../random/key.ts';
import { newGenerator, nextUniform, seedGenerator } from '../random/sfc32.ts';
import { type Courses, clearBookings, newCourses, undecided } from './courses.ts';

/** What a keyed stream is for. */
const purposes = {
  arrivals: hashText('arrivals'),
  centre: hashText('centre'),
  fractionation: hashText('fractionation'),
  planning: hashText('planning'),
  turn: hashText('turn'),
};

/** Decisions as they are drawn, before they are put in order. */
type Drawn = { count: number; day: Int32Array; stream: Int16Array; index: Int32Array };

/**
 * Draws every decision of a replication with all its attributes. A zone's pathway is a Poisson process of unit rate in
 * its own operational time (of clusters, where demand is over-dispersed) mapped onto decision days through its expected
 * number; a course's attributes are keyed by its place in that process. Changing the demand of one zone therefore
 * moves no one else, and the n-th course of a stream is the same person in every scenario.
 * `reuse` is filled again when it is large enough.
 */
export function drawDecisions(network: Network, seed: number, replication: number, reuse?: Courses): Courses {
  const root = replicationKey(seed, replication);
  const drawn = drawArrivals(network, root);
  const order = inOrder(network, root, drawn);
  const backlog = network.backlog.reduce((sum, { courses }) => sum + courses, 0);
  const rows = drawn.count + backlog;
  const courses = reuse && reuse.decided.length >= rows ? reuse : newCourses(Math.ceil(rows * 1.1) + 16);
  clearBookings(courses);
  courses.count = rows;
  courses.decisions = drawn.count;
  for (let row = 0; row < drawn.count; row++) {
    const at = order[row];
    const stream = network.streams[drawn.stream[at]];
    courses.zone[row] = stream.zone;
    attribute(network, courses, row, drawn.day[at], stream.pathway, fold(root, stream.key), drawn.index[at]);
  }
  let row = drawn.count;
  for (const { courses: candidates, centre, pathway, key } of network.backlog) {
    for (let index = 0; index < candidates; index++, row++) {
      courses.zone[row] = -1;
      attribute(network, courses, row, network.timeline.start, pathway, fold(root, key), index);
      courses.centre[row] = centre;
      courses.decided[row] = undecided;
    }
  }
  let fractions = 0;
  for (let course = 0; course < rows; course++) {
    courses.firstFraction[course] = fractions;
    fractions += courses.fractions[course];
  }
  courses.fractionCount = fractions;
  return courses;
}

function attribute(
  network: Network,
  courses: Courses,
  row: number,
  day: number,
  pathway: number,
  key: number,
  index: number,
): void {
  const mix = inForce(network.pathways[pathway].mixes, day);
  const chosen = mix ? pick(mix.cumulative, uniformAt(fold(key, purposes.fractionation), index)) : 0;
  courses.decided[row] = day;
  courses.pathway[row] = pathway;
  courses.fractions[row] = mix ? mix.fractions[chosen] : 1;
  courses.centreDraw[row] = uniformAt(fold(key, purposes.centre), index);
  courses.planningDraw[row] = uniformAt(fold(key, purposes.planning), index);
  courses.turn[row] = uniformAt(fold(key, purposes.turn), index);
}

function drawArrivals(network: Network, root: number): Drawn {
  const generator = newGenerator();
  let drawn: Drawn = { count: 0, day: new Int32Array(4096), stream: new Int16Array(4096), index: new Int32Array(4096) };
  for (const [streamIndex, { key, clusters, clustersPerYear, profile }] of network.streams.entries()) {
    seedGenerator(generator, fold(fold(root, key), purposes.arrivals));
    const { days, cumulative } = profile;
    const total = cumulative[cumulative.length - 1] * clustersPerYear;
    let time = exponential(nextUniform(generator));
    let at = 0;
    let index = 0;
    while (time < total) {
      while (cumulative[at] * clustersPerYear <= time) at++;
      const day = days[at];
      // Decisions after the end would only fill days that nothing is reported of.
      if (day >= network.timeline.end) break;
      const size = clusters.parameter > 0 ? clusterSize(nextUniform(generator), clusters) : 1;
      if (drawn.count + size > drawn.day.length) drawn = doubled(drawn, drawn.count + size);
      for (let member = 0; member < size; member++) {
        drawn.day[drawn.count] = day;
        drawn.stream[drawn.count] = streamIndex;
        drawn.index[drawn.count] = index++;
        drawn.count++;
      }
      time += exponential(nextUniform(generator));
    }
  }
  return drawn;
}

function doubled(drawn: Drawn, least: number): Drawn {
  const rows = Math.max(drawn.day.length * 2, least);
  const grown = {
    count: drawn.count,
    day: new Int32Array(rows),
    stream: new Int16Array(rows),
    index: new Int32Array(rows),
  };
  grown.day.set(drawn.day);
  grown.stream.set(drawn.stream);
  grown.index.set(drawn.index);
  return grown;
}

/** Rows by day, and within a day by priority, then by turn, which no zone has a better chance of. */
function inOrder({ timeline, streams, pathways }: Network, root: number, drawn: Drawn): Int32Array {
  const starts = new Int32Array(timeline.end + 1);
  for (let row = 0; row < drawn.count; row++) {
    const next = drawn.day[row] + 1;
    starts[next] = starts[next] + 1;
  }
  for (let day = 1; day <= timeline.end; day++) starts[day] = starts[day] + starts[day - 1];
  const rank = new Float64Array(drawn.count);
  const turnKeys = streams.map(({ key }) => fold(fold(root, key), purposes.turn));
  const priorities = streams.map(({ pathway }) => pathways[pathway].priority);
  const order = new Int32Array(drawn.count);
  const placed = starts.slice();
  for (let row = 0; row < drawn.count; row++) {
    const stream = drawn.stream[row];
    rank[row] = priorities[stream] + uniformAt(turnKeys[stream], drawn.index[row]);
    const day = drawn.day[row];
    const first = starts[day];
    let place = placed[day];
    placed[day] = place + 1;
    for (; place > first && rank[order[place - 1]] > rank[row]; place--) {
      order[place] = order[place - 1];
    }
    order[place] = row;
  }
  return order;
}
