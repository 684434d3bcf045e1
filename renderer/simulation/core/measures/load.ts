import { courseCentre, courseDecided, courseFractions, coursePathway, courseStream } from '../books/courses';
import { lost } from '../books/room';
import { Floats, Singles } from '../memory/arrays';
import { floats, singles } from '../memory/heap';
import { centreCount, ordinalOn } from '../network/centres';
import { streamCount } from '../network/demand';
import { pathwaySecondsFirst, pathwaySecondsLater } from '../network/pathways';
import { loadWeeks } from '../network/reporting';
import { firstSlot, nearestSlot } from '../network/slots';
import { planEnd } from '../network/timeline';
import { slotCapacity, slotDay, unitCentre, unitCount, unitTreats } from '../network/units';
import { countAsked } from './causes';

/**
 * Seconds of treatment asked of each centre and seconds its machines had, by centre and week from the first of the
 * warm-up: for each centre the weeks asked, then the weeks had. A course asks for all of its minutes in the week of its
 * decision, at the centre that treats it; what was lost without notice was not had. The opening backlog asks for
 * nothing: it was decided before.
 */
export let load: Singles = changetype<Singles>(0);
let sums: Floats = changetype<Floats>(0);

function size(): i32 {
  return centreCount * 2 * loadWeeks;
}

export function layOutLoad(): void {
  load = singles(size());
  sums = floats(size());
}

export function emptyLoad(): void {
  memory.fill(changetype<usize>(sums), 0, (<usize>size()) << 3);
}

/** Counts what a course asks for. */
export function countLoad(course: i32): void {
  const centre = courseCentre[course];
  if (centre < 0 || courseStream[course] >= streamCount) return;
  const pathway = coursePathway[course];
  const seconds = pathwaySecondsFirst[pathway] + (courseFractions[course] - 1) * pathwaySecondsLater[pathway];
  sums[centre * 2 * loadWeeks + courseDecided[course] / 7] += <f64>seconds;
  countAsked(centre, courseDecided[course], seconds);
}

export function measureLoad(): void {
  for (let unit = 0; unit < unitCount; unit++) {
    if (!unitTreats[unit]) continue;
    const centre = unitCentre[unit];
    const had = (centre * 2 + 1) * loadWeeks;
    const last = nearestSlot(unit, ordinalOn(centre, planEnd));
    for (let slot = firstSlot(unit); slot < last; slot++) {
      sums[had + slotDay[slot] / 7] += <f64>(slotCapacity[slot] - lost[slot]);
    }
  }
  for (let at = 0; at < size(); at++) load[at] = sums[at];
}
