import type { Network } from '../compile/network.ts';
import { fitCourse } from './fitCourse.ts';
import { barrenFrom, firstWorthTrying, learn } from './learnt.ts';
import { roomFor } from './room.ts';
import type { Start } from './start.ts';
import type { State } from './state.ts';

/**
 * Finds the earliest start on any eligible unit of a centre from ordinal `from` and before `before`; among equals the
 * one on the unit with most room that day. The unit whose next ordinal worth trying is the earliest is tried, until one
 * succeeds or none is left; what was found barren on the way is remembered.
 */
export function earliestStart(
  network: Network,
  state: State,
  pathwayIndex: number,
  fractions: number,
  centre: number,
  from: number,
  before: number,
  found: Start,
): boolean {
  const { stride, eligible, units } = network;
  const { firstOrdinal, lastOrdinal } = units;
  const { learnt, candidates, nextTry } = state;
  const { regimen: regimens, urgent, pattern } = network.pathways[pathwayIndex];
  // Less room can mean another start where visits are spaced: a service day that no matched machine takes becomes a gap
  // and moves all later visits, so that what is barren does not stay so.
  const memorable = pattern.step === 1 && !pattern.weekly;
  const room = roomFor(state, urgent);
  const at = pathwayIndex * network.centres.length + centre;
  const regimen = regimens[fractions] * units.count;
  const last = Math.min(before, stride);
  const lastEligible = eligible.last[at];
  let count = 0;
  for (let index = eligible.first[at]; index < lastEligible; index++) {
    const unit = eligible.items[index];
    // Machines that are gone or yet to come are the most common to be of no use.
    if (from >= lastOrdinal[unit] || firstOrdinal[unit] >= last) continue;
    const next = firstWorthTrying(learnt, network, regimen + unit, unit, from);
    if (next >= last) continue;
    candidates[count] = unit;
    nextTry[count++] = next;
  }
  found.unit = -1;
  for (;;) {
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
      const here = room[candidates[index] * stride + next];
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
    const known = barrenFrom(learnt, entry);
    let before = runnerUp;
    if (known > ordinal && known < before) before = known;
    const retry = fitCourse(network, state, room, pathwayIndex, fractions, unit, ordinal, before, found);
    // Nothing before what was tried could do either: worthTrying had passed over it.
    if (memorable) learn(learnt, entry, from, retry);
    if (found.unit >= 0) return true;
    nextTry[chosen] = firstWorthTrying(learnt, network, entry, unit, retry);
  }
}
