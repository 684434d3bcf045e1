import type { Network } from '../compile/network.ts';
import type { Breakdowns } from './breakdowns.ts';
import type { Courses } from './courses.ts';
import { forgetAll, type Learnt, newLearnt } from './learnt.ts';
import { newOffer, type Offer } from './offer.ts';
import type { Displaced } from './recovery.ts';
import { resetRoom } from './room.ts';
import { emptyRoster, type Roster } from './roster.ts';

/**
 * What changes during a replication. The tables are made once for a network and used again by every replication.
 */
export type State = {
  /** Seconds free by slot; below zero by the overtime worked. */
  free: Int32Array;
  /** Those of them that are not held for urgent courses; the same table when nothing is ever held. */
  open: Int32Array;
  /** The first ordinal of each unit on which its reserve is still held. */
  released: Int32Array;
  /** Seconds by slot that booking had counted on and that were lost without notice. */
  lost: Int32Array;
  /** Fractions by slot that were displaced from it. */
  displacedFrom: Uint16Array;
  /** The same by pathway, of those that were to be given after the plan's start. */
  displacedOf: Int32Array;
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
  /** What breakdowns will cost, which nobody is to look at before its day. */
  breakdowns: Breakdowns;
  /** Who is on each slot. */
  roster: Roster;
  /** Visits by day of the course whose fraction is being made up; all zero between times. */
  visits: Uint8Array;
  /** Courses decided and not booked; displaced fractions that have found no new place. */
  waiting: number[];
  unplaced: Displaced[];
  /** Places to search into: the own centre's, and two for mutual aid so that the best survives the next search. */
  offer: Offer;
  aid: [Offer, Offer];
};

const noBreakdowns = (days: number): Breakdowns => ({
  slot: new Int32Array(0),
  seconds: new Int32Array(0),
  dayStart: new Int32Array(days + 1),
});

export function newState(network: Network): State {
  const { units, stride, centres, mostImages, reserve } = network;
  const slots = units.count * stride;
  const free = new Int32Array(slots);
  return {
    free,
    open: reserve ? new Int32Array(slots) : free,
    released: new Int32Array(units.count),
    lost: new Int32Array(slots),
    displacedFrom: new Uint16Array(slots),
    displacedOf: new Int32Array(network.pathways.length),
    slotOf: new Int32Array(0),
    plansLeft: centres.map(({ plans }) => plans?.slice() ?? null),
    plansFrom: new Int32Array(centres.length),
    imagesFrom: new Int32Array(units.count),
    learnt: newLearnt(network),
    candidates: new Int16Array(units.count),
    nextTry: new Int32Array(units.count),
    breakdowns: noBreakdowns(network.timeline.end),
    roster: { first: new Int32Array(slots), next: new Int32Array(0) },
    visits: new Uint8Array(network.timeline.days),
    waiting: [],
    unplaced: [],
    offer: newOffer(mostImages),
    aid: [newOffer(mostImages), newOffer(mostImages)],
  };
}

/** Empties the books for another replication of these courses. */
export function resetState(state: State, network: Network, courses: Courses, breakdowns: Breakdowns): void {
  resetRoom(state, network);
  state.lost.fill(0);
  state.displacedFrom.fill(0);
  state.displacedOf.fill(0);
  if (state.slotOf.length < courses.fractionCount) {
    state.slotOf = new Int32Array(Math.ceil(courses.fractionCount * 1.1));
  }
  state.slotOf.fill(-1, 0, courses.fractionCount);
  for (const [centre, { plans }] of network.centres.entries()) if (plans) state.plansLeft[centre]?.set(plans);
  state.plansFrom.fill(0);
  state.imagesFrom.fill(0);
  forgetAll(state.learnt);
  state.breakdowns = breakdowns;
  emptyRoster(state.roster, courses.fractionCount + courses.count * network.mostImages);
  state.waiting.length = 0;
  state.unplaced.length = 0;
}
