import { Floats, Ints } from '../memory/arrays';
import { floats, ints } from '../memory/heap';
import { centreCount } from '../network/centres';
import { pathwayCount } from '../network/pathways';
import { courseCentre, courseFractions, coursePathway, courseReady, courseZone } from './courses';
import { drawOf, Purpose } from './draws';
import { mostFractions } from './fractions';

/**
 * Courses that found no place today, by kind: the shortest planning that failed, by its draw, and the day it did. Who
 * needs longer need not look. Two courses of a kind differ in their planning time alone, as far as finding a place is
 * concerned.
 */
let failedDraw: Floats = changetype<Floats>(0);
let failedOn: Ints = changetype<Ints>(0);
let failuresOn: i32 = -1;

export function resetHopeless(): void {
  const kinds = (mostFractions + 1) * pathwayCount * (centreCount + 1) * 2;
  if (!changetype<usize>(failedDraw)) {
    failedDraw = floats(kinds);
    failedOn = ints(kinds);
  }
  memory.fill(changetype<usize>(failedOn), 0xff, (<usize>kinds) << 2);
  failuresOn = -1;
}

/** Whether a course like this one has found no place today, although it needed no longer to plan. */
export function isHopeless(course: i32, today: i32): bool {
  if (failuresOn !== today || courseReady[course] >= 0) return false;
  const kind = kindOf(course);
  return failedOn[kind] === today && drawOf(course, Purpose.planning) >= failedDraw[kind];
}

/** Notes that a course has found no place today. */
export function noteFailure(course: i32, today: i32): void {
  if (courseReady[course] >= 0) return;
  const kind = kindOf(course);
  failuresOn = today;
  failedOn[kind] = today;
  failedDraw[kind] = drawOf(course, Purpose.planning);
}

function kindOf(course: i32): i32 {
  const place = (courseCentre[course] + 1) * 2 + (courseZone[course] < 0 ? 1 : 0);
  return (courseFractions[course] * pathwayCount + coursePathway[course]) * (centreCount + 1) * 2 + place;
}
