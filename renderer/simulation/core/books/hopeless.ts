import { Ints } from '../memory/arrays';
import { ints } from '../memory/heap';
import { centreCount } from '../network/centres';
import { pathwayCount } from '../network/pathways';
import { courseCentre, courseFractions, coursePathway, coursePlanningDays, courseReady, courseZone } from './courses';
import { mostFractions } from './fractions';

/**
 * Courses that found no place today, by kind: the fewest days of planning that failed, and the day they did. Who needs as
 * many or more need not look. Two courses of a kind differ in their planning time alone, as far as finding a place is
 * concerned.
 */
let failedDays: Ints = changetype<Ints>(0);
let failedOn: Ints = changetype<Ints>(0);
let failuresOn: i32 = -1;

export function resetHopeless(): void {
  const kinds = (mostFractions + 1) * pathwayCount * (centreCount + 1) * 2;
  if (!changetype<usize>(failedDays)) {
    failedDays = ints(kinds);
    failedOn = ints(kinds);
  }
  memory.fill(changetype<usize>(failedOn), 0xff, (<usize>kinds) << 2);
  failuresOn = -1;
}

/** Of courses of no kind that can be told from others: those that have been simulated and planned. */
const noKind: i32 = -1;

/** Whether a course like this one has found no place today, although it needed no longer to plan. */
export function isHopeless(course: i32, today: i32): bool {
  return failuresOn === today && isHopelessKind(kindOf(course), coursePlanningDays[course], today);
}

/** The same of any course of a kind that needs so long to plan. */
export function isHopelessKind(kind: i32, planningDays: i32, today: i32): bool {
  return kind !== noKind && failedOn[kind] === today && planningDays >= failedDays[kind];
}

/** Notes that a course has found no place today. */
export function noteFailure(course: i32, today: i32): void {
  const kind = kindOf(course);
  if (kind === noKind) return;
  failuresOn = today;
  failedOn[kind] = today;
  failedDays[kind] = coursePlanningDays[course];
}

/** The kind of a course. */
export function kindOf(course: i32): i32 {
  if (courseReady[course] >= 0) return noKind;
  const place = (courseCentre[course] + 1) * 2 + (courseZone[course] < 0 ? 1 : 0);
  return (courseFractions[course] * pathwayCount + coursePathway[course]) * (centreCount + 1) * 2 + place;
}
