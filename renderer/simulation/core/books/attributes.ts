import { Floats } from '../memory/arrays';
import { centreCount } from '../network/centres';
import {
  mixFirst,
  mixFrom,
  mixLast,
  mixShareFirst,
  mixShareLast,
  pathwayCount,
  pathwayPlanned,
  planningLeast,
  planningMode,
  planningMost,
  shareCumulative,
  shareFractions,
} from '../network/pathways';
import {
  flowCentre,
  flowCumulative,
  flowFirst,
  flowFrom,
  flowLast,
  flowShareFirst,
  flowShareLast,
  zoneNearest,
} from '../network/routes';
import { stride } from '../network/timeline';
import { triangular } from '../random/distributions';
import { courseDecided, courseFractions, courseHome, coursePathway, coursePlanningDays, courseZone } from './courses';
import { drawOf, Purpose } from './draws';

/**
 * Draws what does not hang on the books: a course's fractions, its home and how long its planning takes. They are drawn
 * for all courses of a day in a row, so that the processor works at several of them at a time.
 */
export function drawAttributes(course: i32): void {
  courseFractions[course] = fractionsOf(course);
  courseHome[course] = homeOf(course);
  coursePlanningDays[course] = planningDays(course);
}

/** The number of fractions that the mix in force on its day of decision gives a course. */
function fractionsOf(course: i32): i32 {
  const pathway = coursePathway[course];
  const day = courseDecided[course];
  let mix = -1;
  for (let next = mixFirst[pathway]; next < mixLast[pathway] && mixFrom[next] <= day; next++) mix = next;
  if (mix < 0) return 1;
  const first = mixShareFirst[mix];
  const last = mixShareLast[mix] - 1;
  if (first === last) return shareFractions[first];
  return shareFractions[shareAt(drawOf(course, Purpose.fractionation), shareCumulative, first, last)];
}

/** The centre the flow of its zone gives a course, or the nearest when the plan gives none. */
function homeOf(course: i32): i32 {
  const zone = courseZone[course];
  if (zone < 0) return -1;
  const at = zone * pathwayCount + coursePathway[course];
  const day = courseDecided[course];
  let row = -1;
  for (let next = flowFirst[at]; next < flowLast[at] && flowFrom[next] <= day; next++) row = next;
  if (row < 0 || flowShareFirst[row] === flowShareLast[row])
    return centreCount > 0 ? zoneNearest[zone * centreCount] : -1;
  return flowCentre[
    shareAt(drawOf(course, Purpose.centre), flowCumulative, flowShareFirst[row], flowShareLast[row] - 1)
  ];
}

/** Of shares from one to another, by their running totals, the one that a draw falls into. */
function shareAt(draw: f64, cumulative: Floats, first: i32, last: i32): i32 {
  let share = first;
  // Which it is is as good as random, so that no branch hangs on it.
  for (let next = first; next < last; next++) share += i32(draw >= cumulative[next]);
  return share;
}

/** Working days that planning takes, half a day up; of more than there are, as many as are more than there are. */
function planningDays(course: i32): i32 {
  const pathway = coursePathway[course];
  if (!pathwayPlanned[pathway]) return 0;
  const draw = drawOf(course, Purpose.planning);
  const drawn = triangular(draw, planningLeast[pathway], planningMode[pathway], planningMost[pathway]);
  const took = min(drawn, <f64>stride);
  const whole = <i32>took;
  // `Math.round` without its branch.
  return whole + i32(took - <f64>whole >= 0.5);
}
