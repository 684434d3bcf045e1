import { Ints, Shorts } from '../memory/arrays';
import { ints, shorts } from '../memory/heap';
import { centreCount } from '../network/centres';
import {
  eligibleFirst,
  eligibleItems,
  eligibleLast,
  pathwayStep,
  pathwayUrgent,
  pathwayWeekly,
  regimenFirst,
  regimenItems,
} from '../network/pathways';
import { stride } from '../network/timeline';
import { unitBase, unitCount, unitFirstOrdinal, unitLastOrdinal } from '../network/units';
import { barrenFrom, barrenUntil, fitCourse } from './fitCourse';
import { firstWorthTrying, learn, nextKnown } from './learnt';
import { Offer } from './offer';
import { roomFor } from './room';

/** The units a search looks at, where their slots are, and the next ordinal to try on each of them. */
let candidates: Shorts = changetype<Shorts>(0);
let bases: Ints = changetype<Ints>(0);
let nextTry: Ints = changetype<Ints>(0);
/** From which ordinal on all that was tried on each is known to stay barren. */
let soonest: Ints = changetype<Ints>(0);

export function prepareSearch(): void {
  if (changetype<usize>(candidates)) return;
  candidates = shorts(unitCount);
  bases = ints(unitCount);
  nextTry = ints(unitCount);
  soonest = ints(unitCount);
}

/**
 * Finds the earliest start on any eligible unit of a centre from ordinal `from` and before `before`; among equals the
 * one on the unit with most room that day. The unit whose next ordinal worth trying is the earliest is tried, until one
 * succeeds or none is left; what was found barren on the way is remembered.
 */
export function earliestStart(pathway: i32, fractions: i32, centre: i32, from: i32, before: i32, found: Offer): bool {
  const room = roomFor(pathwayUrgent[pathway] !== 0);
  const regimen = regimenItems[regimenFirst[pathway] + fractions] * unitCount;
  const reach = fractions * (pathwayWeekly[pathway] ? 7 : pathwayStep[pathway]);
  const last = min(before, stride);
  const count = listCandidates(pathway * centreCount + centre, regimen, from, last, reach);
  found.unit = -1;
  while (true) {
    let chosen = -1;
    let ordinal = last;
    let runnerUp = last;
    let mostRoom = 0;
    for (let index = 0; index < count; index++) {
      const next = nextTry[index];
      if (next > ordinal || next >= last) {
        if (next < runnerUp) runnerUp = next;
        continue;
      }
      const here = room[bases[index] + next];
      if (next === ordinal && here <= mostRoom) {
        runnerUp = ordinal;
        continue;
      }
      runnerUp = ordinal;
      chosen = index;
      ordinal = next;
      mostRoom = here;
    }
    if (chosen < 0) return false;
    const unit = candidates[chosen];
    const entry = regimen + unit;
    const until = nextKnown(entry, ordinal, runnerUp);
    const retry = fitCourse(room, pathway, fractions, unit, ordinal, until, found);
    // Nothing before what was tried could do either: what was worth trying there has been tried.
    if (barrenFrom > ordinal) soonest[chosen] = barrenFrom;
    learn(entry, soonest[chosen], barrenUntil);
    if (found.unit >= 0) return true;
    nextTry[chosen] = firstWorthTrying(entry, unit, retry, reach);
  }
}

/** Notes the eligible units with an ordinal worth trying between `from` and `last`; answers how many there are. */
function listCandidates(at: i32, regimen: i32, from: i32, last: i32, reach: i32): i32 {
  const lastEligible = eligibleLast[at];
  let count = 0;
  for (let index = eligibleFirst[at]; index < lastEligible; index++) {
    const unit = eligibleItems[index];
    // Machines that are gone or yet to come are the most common to be of no use.
    if (from >= unitLastOrdinal[unit] || unitFirstOrdinal[unit] >= last) continue;
    const next = firstWorthTrying(regimen + unit, unit, from, reach);
    if (next >= last) continue;
    candidates[count] = unit;
    bases[count] = unitBase[unit];
    soonest[count] = from;
    nextTry[count++] = next;
  }
  return count;
}
