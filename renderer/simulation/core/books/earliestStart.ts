import { Ints } from '../memory/arrays';
import { Records, records } from '../memory/records';
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
import { unitCount } from '../network/units';
import { barrenFrom, barrenUntil, fitCourse } from './fitCourse';
import { Offer } from './offer';
import { roomFor } from './room';
import { Sought, soughtOf } from './sought';
import { Learnt, learn, learntOf, nextKnown } from './stretches';
import { firstWorthTrying } from './worthTrying';

/** A unit that a search looks at. */
@unmanaged
@final
class Candidate {
  /** Its rank by the next ordinal to try on it, see `rankOf`. */
  rank: u64;
  unit: Sought;
  learnt: Learnt;
  /** From which ordinal on all that was tried is known to stay barren. */
  soonest: i32;
}

let candidates: Records<Candidate> = changetype<Records<Candidate>>(0);

export function prepareSearch(): void {
  if (!changetype<usize>(candidates)) candidates = records<Candidate>(unitCount);
}

/** The lower goes first: the earlier an ordinal, then the more room there is on it. */
function rankOf(ordinal: i32, room: i32): u64 {
  return ((<u64>ordinal) << 32) | <u64>(<u32>(i32.MAX_VALUE - room));
}

function ordinalOf(rank: u64): i32 {
  return <i32>(rank >>> 32);
}

/**
 * Finds the earliest start on any eligible unit of a centre from ordinal `from` and before `before`; among equals the
 * one on the unit with most room that day. The unit whose next ordinal worth trying is the earliest is tried, until one
 * succeeds or none is left; what was found barren on the way is remembered.
 */
export function earliestStart(pathway: i32, fractions: i32, centre: i32, from: i32, before: i32, found: Offer): bool {
  const room = roomFor(pathwayUrgent[pathway] !== 0);
  const regimen = regimenItems[regimenFirst[pathway] + fractions];
  const reach = fractions * (pathwayWeekly[pathway] ? 7 : pathwayStep[pathway]);
  const last = min(before, stride);
  const nowhere = rankOf(last, i32.MIN_VALUE);
  const count = listCandidates(pathway * centreCount + centre, regimen, from, last, reach, room);
  found.unit = -1;
  while (true) {
    // Chosen without a branch, for which unit comes first is as good as random.
    let chosen = 0;
    let best = nowhere;
    let runnerUp = nowhere;
    for (let index = 0; index < count; index++) {
      const rank = candidates[index].rank;
      const better = rank < best;
      const worse = better ? best : rank;
      chosen = better ? index : chosen;
      best = better ? rank : best;
      runnerUp = min(runnerUp, worse);
    }
    const ordinal = ordinalOf(best);
    if (ordinal >= last) return false;
    const candidate = candidates[chosen];
    const unit = candidate.unit;
    const learnt = candidate.learnt;
    const until = nextKnown(learnt, ordinal, ordinalOf(runnerUp));
    const retry = fitCourse(room, pathway, fractions, unit.unit, ordinal, until, found);
    // Nothing before what was tried could do either: what was worth trying there has been tried.
    if (barrenFrom > ordinal) candidate.soonest = barrenFrom;
    learn(learnt, candidate.soonest, barrenUntil);
    if (found.unit >= 0) return true;
    const next = firstWorthTrying(learnt, unit, retry, reach);
    candidate.rank = next < last ? rankOf(next, room[unit.base + next]) : nowhere;
  }
}

/** Notes the eligible units with an ordinal worth trying between `from` and `last`; answers how many there are. */
function listCandidates(at: i32, regimen: i32, from: i32, last: i32, reach: i32, room: Ints): i32 {
  const lastEligible = eligibleLast[at];
  let count = 0;
  for (let index = eligibleFirst[at]; index < lastEligible; index++) {
    const number = eligibleItems[index];
    const unit = soughtOf(number);
    // Machines that are gone or yet to come are the most common to be of no use.
    if (from >= unit.last || unit.first >= last) continue;
    const learnt = learntOf(regimen, number);
    const next = firstWorthTrying(learnt, unit, from, reach);
    if (next >= last) continue;
    const candidate = candidates[count++];
    candidate.rank = rankOf(next, room[unit.base + next]);
    candidate.unit = unit;
    candidate.learnt = learnt;
    candidate.soonest = from;
  }
  return count;
}
