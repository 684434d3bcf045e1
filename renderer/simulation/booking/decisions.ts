import type { Network } from '../compile/network.ts';
import { inForce, pick } from '../compile/pathways.ts';
import { fold, hashText, replicationKey, uniformAt } from '../random/key.ts';
import { arrivalDrawer } from './arrivals.ts';
import { type Courses, clearBookings, newCourses, undecided } from './courses.ts';
import { inOrder } from './order.ts';

/** What each of a course's own draws is for. */
const purposes = ['turn', 'centre', 'fractionation', 'planning', 'mutualAid'].map(hashText);
/** Keys to a stream, one for each purpose, the turn's first. */
const draws = purposes.length;

/**
 * Draws every decision of a replication with all its attributes, in order of day and, within a day, of priority and
 * turn. Attributes are keyed by the course's place in its stream, so that the n-th course of a zone's pathway is the
 * same person in every scenario. The courses are overwritten by the next replication.
 */
export function decisionDrawer(network: Network): (seed: number, replication: number) => Courses {
  const { streams, backlog, timeline } = network;
  const candidates = backlog.reduce((sum, { courses }) => sum + courses, 0);
  const keys = new Int32Array((streams.length + backlog.length) * draws);
  const drawArrivals = arrivalDrawer(network);
  let courses = newCourses(0, 0);

  return (seed, replication) => {
    const root = replicationKey(seed, replication);
    for (const [entry, { key }] of [...streams, ...backlog].entries()) keys.set(keysOf(root, key), entry * draws);
    const arrivals = drawArrivals(root);
    const rows = arrivals.count + candidates;
    if (courses.decided.length < rows) courses = newCourses(Math.ceil(rows * 1.1) + 16, network.mostImages);
    clearBookings(courses);
    courses.count = rows;
    courses.decisions = arrivals.count;
    const order = inOrder(network, arrivals, keys, draws);
    for (let row = 0; row < arrivals.count; row++) {
      const at = order[row];
      const stream = arrivals.stream[at];
      const { zone, pathway } = streams[stream];
      courses.zone[row] = zone;
      drawCourse(network, courses, row, arrivals.day[at], pathway, keys, stream * draws, arrivals.index[at]);
    }
    let row = arrivals.count;
    for (const [entry, { pathway, centre, courses: most }] of backlog.entries()) {
      for (let index = 0; index < most; index++, row++) {
        drawCourse(network, courses, row, timeline.start, pathway, keys, (streams.length + entry) * draws, index);
        courses.zone[row] = -1;
        courses.centre[row] = centre;
        courses.decided[row] = undecided;
      }
    }
    layOutFractions(courses);
    return courses;
  };
}

/** Keys of a stream's draws, one for each purpose. */
function keysOf(root: number, key: number): number[] {
  const stream = fold(root, key);
  return purposes.map((purpose) => fold(stream, purpose));
}

/** Draws all attributes of a course, the `index`-th of the stream whose keys begin at `first`. */
function drawCourse(
  { pathways, mutualAid }: Network,
  courses: Courses,
  row: number,
  day: number,
  pathway: number,
  keys: Int32Array,
  first: number,
  index: number,
): void {
  const mix = inForce(pathways[pathway].mixes, day);
  courses.decided[row] = day;
  courses.pathway[row] = pathway;
  courses.turn[row] = uniformAt(keys[first], index);
  courses.centreDraw[row] = uniformAt(keys[first + 1], index);
  courses.fractions[row] = mix ? mix.fractions[pick(mix.cumulative, uniformAt(keys[first + 2], index))] : 1;
  courses.planningDraw[row] = uniformAt(keys[first + 3], index);
  // A course decided before there is any aid may be booked again once there is.
  if (mutualAid.some(({ rules }) => rules !== null)) courses.aidDraw[row] = uniformAt(keys[first + 4], index);
}

/** Gives every row consecutive places in the fraction table. */
function layOutFractions(courses: Courses): void {
  let fractions = 0;
  for (let course = 0; course < courses.count; course++) {
    courses.firstFraction[course] = fractions;
    fractions += courses.fractions[course];
  }
  courses.fractionCount = fractions;
  if (courses.ofFraction.length < fractions) courses.ofFraction = new Int32Array(Math.ceil(fractions * 1.1));
  for (let course = 0; course < courses.count; course++) {
    own(courses.ofFraction, course, courses.firstFraction[course], courses.fractions[course]);
  }
}

function own(ofFraction: Int32Array, course: number, first: number, fractions: number): void {
  for (let fraction = first; fraction < first + fractions; fraction++) ofFraction[fraction] = course;
}
