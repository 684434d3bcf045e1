import { Ints, Longs } from '../memory/arrays';
import { ints, longs } from '../memory/heap';
import { List } from '../memory/list';
import { sortLongs } from '../memory/sort';
import {
  backlogCentre,
  backlogCount,
  backlogCourses,
  backlogPathway,
  streamCount,
  streamPathway,
  streamZone,
} from '../network/demand';
import {
  mixFirst,
  mixFrom,
  mixLast,
  mixShareFirst,
  mixShareLast,
  pathwayPriority,
  shareCumulative,
  shareFractions,
} from '../network/pathways';
import { planEnd, planStart } from '../network/timeline';
import { slotCount } from '../network/units';
import { arrivalDay, arrivalIndex, arrivalStream, arrivals, batchDays, beginArrivals, drawArrivals } from './arrivals';
import {
  courseCentre,
  courseCount,
  courseDecided,
  courseFractions,
  courseIndex,
  courseNumber,
  coursePathway,
  courseStream,
  courseTurn,
  courseZone,
  emptyCourses,
  newCourse,
  newDecision,
  undecided,
} from './courses';
import { drawOf, keyDraws, Purpose, turnAt } from './draws';
import { emptyFractions, givePlaces } from './fractions';
import { keepsFractions } from './treated';

/**
 * Decisions of the days drawn last in their order, as numbers: by priority, then by turn, which no zone has a better
 * chance of. Those of a day stand before the next day's, from `dayNext` of the day before it on.
 */
let order: Longs = changetype<Longs>(0);
let orderRoom: i32 = 0;
let dayNext: Ints = changetype<Ints>(0);

/** Begins to draw a replication's courses from its root; what was drawn before is overwritten. */
export function beginDecisions(root: u32): void {
  keyDraws(root);
  beginArrivals(root);
  emptyCourses();
  emptyFractions(slotCount);
}

/**
 * Draws every decision of a replication at once with all its attributes, in order of day and, within a day, of priority
 * and turn, then the candidates for the opening backlog.
 */
export function drawDecisions(root: u32): void {
  beginDecisions(root);
  for (let day = 0; day < planEnd; day++) drawDay(day, null);
  for (let entry = 0; entry < backlogCount; entry++) {
    for (let index = 0; index < backlogCourses[entry]; index++) courseDecided[candidate(entry, index)] = undecided;
  }
  layOutFractions();
}

/**
 * Draws the decisions of a day and lists them. Attributes are keyed by the course's place in its stream, so that the n-th
 * course of a zone's pathway is the same person in every scenario.
 */
export function drawDay(day: i32, drawn: List | null): void {
  const within = day % batchDays;
  if (within === 0) {
    drawArrivals(day);
    putInOrder(day);
  }
  for (let index = dayNext[within]; index < dayNext[within + 1]; index++) {
    const arrival = <i32>(order[index] & placeMask);
    const stream = arrivalStream[arrival];
    const course = newDecision();
    courseDecided[course] = day;
    courseStream[course] = stream;
    courseIndex[course] = arrivalIndex[arrival];
    courseTurn[course] = <u32>(order[index] >>> placeBits);
    courseZone[course] = streamZone[stream];
    coursePathway[course] = streamPathway[stream];
    courseFractions[course] = fractionsOf(course);
    if (drawn) drawn.push(course);
  }
}

/** Candidates for the opening backlog come after whoever is decided, by their numbers. */
const firstCandidate = 1 << 29;

/** Candidates of the entries of the opening backlog before one. */
export function candidatesBefore(entry: i32): i32 {
  let candidates = 0;
  for (let before = 0; before < entry; before++) candidates += backlogCourses[before];
  return candidates;
}

/** A candidate for the opening backlog. It has draws too, as if decided on the plan's first day. */
export function candidate(entry: i32, index: i32): i32 {
  const course = newCourse();
  courseNumber[course] = firstCandidate + candidatesBefore(entry) + index;
  courseStream[course] = streamCount + entry;
  courseIndex[course] = index;
  courseZone[course] = -1;
  coursePathway[course] = backlogPathway[entry];
  courseCentre[course] = backlogCentre[entry];
  courseDecided[course] = planStart;
  courseFractions[course] = fractionsOf(course);
  courseTurn[course] = turnAt(streamCount + entry, index);
  return course;
}

/** Where the fractions of all courses are kept, they have their places from the start, in the order of their courses. */
function layOutFractions(): void {
  if (!keepsFractions) return;
  for (let course = 0; course < courseCount; course++) givePlaces(course);
}

/** The number of fractions that the mix in force on its day of decision gives a course. */
function fractionsOf(course: i32): i32 {
  const pathway = coursePathway[course];
  const day = courseDecided[course];
  let mix = -1;
  for (let next = mixFirst[pathway]; next < mixLast[pathway] && mixFrom[next] <= day; next++) mix = next;
  if (mix < 0) return 1;
  const last = mixShareLast[mix] - 1;
  let share = mixShareFirst[mix];
  if (share === last) return shareFractions[share];
  const draw = drawOf(course, Purpose.fractionation);
  while (share < last && draw >= shareCumulative[share]) share++;
  return shareFractions[share];
}

/**
 * A number to a decision, by which they are sorted: its priority, which is below 128, its turn and its place among the
 * arrivals, of which there are never more than a plan may have courses.
 */
const placeBits: u64 = 24;
const placeMask: u64 = (1 << placeBits) - 1;
const turnBits: u64 = 32;

/** Puts the decisions of a batch of days in order. */
function putInOrder(first: i32): void {
  const count = arrivals;
  if (count > orderRoom) {
    orderRoom = 2 * count;
    order = longs(orderRoom);
  }
  if (!changetype<usize>(dayNext)) dayNext = ints(batchDays + 2);
  memory.fill(changetype<usize>(dayNext), 0, (batchDays + 2) << 2);
  for (let arrival = 0; arrival < count; arrival++) dayNext[arrivalDay[arrival] - first + 2]++;
  for (let day = 2; day < batchDays + 2; day++) dayNext[day] += dayNext[day - 1];
  for (let arrival = 0; arrival < count; arrival++) {
    const stream = arrivalStream[arrival];
    const priority = <u64>pathwayPriority[streamPathway[stream]];
    const turn = <u64>turnAt(stream, arrivalIndex[arrival]);
    const place = dayNext[arrivalDay[arrival] - first + 1]++;
    order[place] = (((priority << turnBits) | turn) << placeBits) | <u64>arrival;
  }
  for (let day = 0; day < batchDays; day++) sortLongs(order, dayNext[day], dayNext[day + 1]);
}
