import type { Network } from '../compile/network.ts';
import { fitCourse } from './fitCourse.ts';
import { barrenFrom, learn, refresh, worthTrying } from './learnt.ts';
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
  const { stride, units } = network;
  const { learnt, candidates, nextTry } = state;
  const { regimen: regimens, urgent } = network.pathways[pathwayIndex];
  const room = roomFor(state, urgent);
  const eligible = network.eligible[pathwayIndex * network.centres.length + centre];
  const regimen = regimens[fractions] * units.count;
  const last = Math.min(before, stride);
  let count = 0;
  for (let index = 0; index < eligible.length; index++) {
    const unit = eligible[index];
    // Machines that are gone or yet to come are the most common to be of no use.
    if (from >= units.lastOrdinal[unit] || units.firstOrdinal[unit] >= last) continue;
    refresh(learnt, regimen + unit, unit);
    const next = worthTrying(learnt, network, regimen + unit, unit, from);
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
      const here = next < last ? room[candidates[index] * stride + next] : -1;
      if (next < ordinal || (next === ordinal && here > mostRoom)) {
        runnerUp = ordinal;
        chosen = index;
        ordinal = next;
        mostRoom = here;
      } else if (next < runnerUp) runnerUp = next;
    }
    if (chosen < 0) return false;
    const unit = candidates[chosen];
    const entry = regimen + unit;
    const known = barrenFrom(learnt, entry);
    const before = known > ordinal ? Math.min(known, runnerUp) : runnerUp;
    const retry = fitCourse(network, state, room, pathwayIndex, fractions, unit, ordinal, before, found);
    // Nothing before what was tried could do either: worthTrying had passed over it.
    learn(learnt, entry, from, Math.min(retry, last));
    if (found.unit >= 0) return true;
    nextTry[chosen] = worthTrying(learnt, network, entry, unit, retry);
  }
}
