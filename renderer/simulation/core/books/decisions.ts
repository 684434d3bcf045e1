import { Ints } from '../memory/arrays';
import { ints } from '../memory/heap';
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
  priorityCount,
  shareCumulative,
  shareFractions,
} from '../network/pathways';
import { planEnd, planStart, stride } from '../network/timeline';
import { unitCount } from '../network/units';
import { arrivalDay, arrivalIndex, arrivalStream, arrivals, drawArrivals } from './arrivals';
import {
  courseCentre,
  courseCount,
  courseDecided,
  courseFractions,
  courseIndex,
  coursePathway,
  courseStream,
  courseTurn,
  courseZone,
  layOutCourses,
  undecided,
} from './courses';
import { drawOf, keyDraws, Purpose, turnAt } from './draws';
import { emptyFractions, givePlaces } from './fractions';
import { keepsFractions } from './treated';

/** Decisions by day and, within a day, by priority are a group: where each begins, and its next free row. */
let groupNext: Ints = changetype<Ints>(0);
let groupFirst: Ints = changetype<Ints>(0);

/**
 * Draws every decision of a replication with all its attributes, in order of day and, within a day, of priority and
 * turn. Attributes are keyed by the course's place in its stream, so that the n-th course of a zone's pathway is the
 * same person in every scenario. The courses are overwritten by the next replication.
 */
export function drawDecisions(root: u32): void {
  keyDraws(root);
  drawArrivals(root);
  let candidates = 0;
  for (let entry = 0; entry < backlogCount; entry++) candidates += backlogCourses[entry];
  layOutCourses(arrivals + candidates, arrivals);
  putInOrder();
  for (let course = 0; course < arrivals; course++) {
    const stream = courseStream[course];
    courseZone[course] = streamZone[stream];
    coursePathway[course] = streamPathway[stream];
    courseFractions[course] = fractionsOf(course);
  }
  drawBacklog();
  emptyFractions(unitCount * stride);
  layOutFractions();
}

/** Candidates for the opening backlog have draws too, as if decided on the plan's first day. */
function drawBacklog(): void {
  let course = arrivals;
  for (let entry = 0; entry < backlogCount; entry++) {
    for (let index = 0; index < backlogCourses[entry]; index++, course++) {
      courseStream[course] = streamCount + entry;
      courseIndex[course] = index;
      courseZone[course] = -1;
      coursePathway[course] = backlogPathway[entry];
      courseCentre[course] = backlogCentre[entry];
      courseDecided[course] = planStart;
      courseFractions[course] = fractionsOf(course);
      courseDecided[course] = undecided;
      courseTurn[course] = turnAt(streamCount + entry, index);
    }
  }
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

/** Gives every arrival its row: by day, and within a day by priority, then by turn, which no zone has a better chance of. */
function putInOrder(): void {
  const groups = planEnd * priorityCount + 1;
  if (!changetype<usize>(groupNext)) {
    groupNext = ints(groups);
    groupFirst = ints(groups);
  }
  memory.fill(changetype<usize>(groupNext), 0, (<usize>groups) << 2);
  for (let row = 0; row < arrivals; row++) groupNext[groupOf(row) + 1]++;
  for (let group = 1; group < groups; group++) groupNext[group] += groupNext[group - 1];
  memory.copy(changetype<usize>(groupFirst), changetype<usize>(groupNext), (<usize>groups) << 2);
  for (let row = 0; row < arrivals; row++) insert(groupOf(row), row);
}

function groupOf(row: i32): i32 {
  return arrivalDay[row] * priorityCount + pathwayPriority[streamPathway[arrivalStream[row]]];
}

/** Puts an arrival into its group, which holds few, behind those whose turn comes before its own. */
function insert(group: i32, row: i32): void {
  const stream = arrivalStream[row];
  const index = arrivalIndex[row];
  const turn = turnAt(stream, index);
  const first = groupFirst[group];
  let place = groupNext[group]++;
  courseDecided[place] = arrivalDay[row];
  for (; place > first && <u32>courseTurn[place - 1] > turn; place--) {
    courseTurn[place] = courseTurn[place - 1];
    courseStream[place] = courseStream[place - 1];
    courseIndex[place] = courseIndex[place - 1];
  }
  courseTurn[place] = turn;
  courseStream[place] = stream;
  courseIndex[place] = index;
}
