import type { Network } from '../compile/network.ts';
import { fit } from './fit.ts';
import { learn, refresh, worthTrying } from './learnt.ts';
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
  const room = state.free;
  const eligible = network.eligible[pathwayIndex * network.centres.length + centre];
  const regimen = network.pathways[pathwayIndex].regimen[fractions] * units.count;
  const last = before < stride ? before : stride;
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
  for (;;) {
    let chosen = -1;
    let ordinal = last;
    let mostRoom = 0;
    for (let index = 0; index < count; index++) {
      const next = nextTry[index];
      if (next > ordinal || next >= last) continue;
      const here = room[candidates[index] * stride + next];
      if (next === ordinal && here <= mostRoom) continue;
      chosen = index;
      ordinal = next;
      mostRoom = here;
    }
    if (chosen < 0) return false;
    const unit = candidates[chosen];
    const retry = fit(network, state, room, pathwayIndex, fractions, unit, ordinal, found.slots);
    if (retry < 0) {
      found.unit = unit;
      found.ordinal = ordinal;
      return true;
    }
    // Nothing before what was tried could do either: worthTrying had passed over it.
    learn(learnt, regimen + unit, from, retry < last ? retry : last);
    nextTry[chosen] = worthTrying(learnt, network, regimen + unit, unit, retry);
  }
}
