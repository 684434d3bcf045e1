import { List } from '../memory/list';
import {
  backlogCentre,
  backlogCount,
  backlogCourses,
  backlogPathway,
  streamCount,
  streamPathway,
  streamZone,
} from '../network/demand';
import { planEnd, planStart } from '../network/timeline';
import { slotCount } from '../network/units';
import { arrivalIndex, arrivalStream, batchDays, beginArrivals, drawArrivals } from './arrivals';
import { drawAttributes } from './attributes';
import {
  courseCentre,
  courseCount,
  courseDecided,
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
import { keyDraws, turnAt } from './draws';
import { emptyFractions, giveEmptyPlaces } from './fractions';
import { keepsFractions } from './treated';
import { arrivalInTurn, firstInTurn, lastInTurn, putInTurn, turnOf } from './turns';

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
    putInTurn(day);
  }
  const last = lastInTurn(within);
  for (let place = firstInTurn(within); place < last; place++) {
    const arrival = arrivalInTurn(place);
    const stream = arrivalStream[arrival];
    const course = newDecision();
    courseDecided[course] = day;
    courseStream[course] = stream;
    courseIndex[course] = arrivalIndex[arrival];
    courseTurn[course] = turnOf(place);
    courseZone[course] = streamZone[stream];
    coursePathway[course] = streamPathway[stream];
    drawAttributes(course);
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
  drawAttributes(course);
  courseTurn[course] = turnAt(streamCount + entry, index);
  return course;
}

/** Where the fractions of all courses are kept, they have their places from the start, in the order of their courses. */
function layOutFractions(): void {
  if (!keepsFractions) return;
  for (let course = 0; course < courseCount; course++) giveEmptyPlaces(course);
}
