import type { Network } from '../compile/network.ts';
import type { Courses } from './courses.ts';
import { forgetAll, type Learnt, newLearnt } from './learnt.ts';
import { newPreparation, type Preparation } from './preparation.ts';
import type { Displaced } from './recovery.ts';
import { newStart, type Start } from './start.ts';

/**
 * What changes during a replication. The tables are made once for a network and used again by every replication.
 */
export type State = {
  /** Seconds free by slot; below zero by the overtime worked. */
  free: Int32Array;
  /** Seconds by slot that booking had counted on and that were lost without notice. */
  lost: Int32Array;
  /** Fractions by slot that were displaced from it. */
  displacedFrom: Uint16Array;
  /** Slot of every fraction; -1 while it is not booked. */
  slotOf: Int32Array;
  /** Planning left by centre and ordinal, and the first ordinal that may have any. */
  plansLeft: (Int32Array | null)[];
  plansFrom: Int32Array;
  /** The first ordinal of a simulator, by unit, that may have room for the shortest imaging. */
  imagesFrom: Int32Array;
  /** What searches have learnt; the units a search looks at, and the next ordinal to try on each of them. */
  learnt: Learnt;
  candidates: Int16Array;
  nextTry: Int32Array;
  /** Courses decided and not booked; displaced fractions that have found no new place. */
  waiting: number[];
  unplaced: Displaced[];
  /** Places to search into. */
  preparation: Preparation;
  start: Start;
};

export function newState(network: Network): State {
  const slots = network.units.count * network.stride;
  return {
    free: new Int32Array(slots),
    lost: new Int32Array(slots),
    displacedFrom: new Uint16Array(slots),
    slotOf: new Int32Array(0),
    plansLeft: network.centres.map(({ plans }) => plans?.slice() ?? null),
    plansFrom: new Int32Array(network.centres.length),
    imagesFrom: new Int32Array(network.units.count),
    learnt: newLearnt(network),
    candidates: new Int16Array(network.units.count),
    nextTry: new Int32Array(network.units.count),
    waiting: [],
    unplaced: [],
    preparation: newPreparation(network.mostImages),
    start: newStart(),
  };
}

/** Empties the books for another replication of these courses. */
export function resetState(state: State, network: Network, courses: Courses): void {
  state.free.set(network.units.capacity);
  state.lost.fill(0);
  state.displacedFrom.fill(0);
  if (state.slotOf.length < courses.fractionCount) {
    state.slotOf = new Int32Array(Math.ceil(courses.fractionCount * 1.1));
  }
  state.slotOf.fill(-1, 0, courses.fractionCount);
  for (const [centre, { plans }] of network.centres.entries()) if (plans) state.plansLeft[centre]?.set(plans);
  state.plansFrom.fill(0);
  state.imagesFrom.fill(0);
  forgetAll(state.learnt);
  state.waiting.length = 0;
  state.unplaced.length = 0;
}

/** Books a fraction on a slot for some seconds. */
export function bookFraction(state: State, fraction: number, slot: number, seconds: number): void {
  state.free[slot] -= seconds;
  state.slotOf[fraction] = slot;
}

/** Takes a fraction off its slot and gives its seconds back. */
export function unbookFraction(state: State, fraction: number, seconds: number): void {
  const slot = state.slotOf[fraction];
  if (slot < 0) return;
  state.free[slot] += seconds;
  state.slotOf[fraction] = -1;
}
