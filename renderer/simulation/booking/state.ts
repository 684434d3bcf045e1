import type { Network } from '../compile/network.ts';
import type { Core } from './core.ts';
import { intsOf, listOf, shortsOf, wordsOf } from './views.ts';

/** The books as they stand in the core's memory during a replication and after it. */
export type State = {
  /** Seconds free by slot; below zero by the overtime worked. */
  free: Int32Array;
  /** Those of them that are not held for urgent courses; the same table when nothing is ever held. */
  open: Int32Array;
  /** Seconds by slot that booking had counted on and that were lost without notice. */
  lost: Int32Array;
  /** Fractions by slot that were displaced from it. */
  displacedFrom: Uint16Array;
  /** The same by pathway, of those that were to be given after the plan's start. */
  displacedOf: Int32Array;
  /** Slot of every fraction that is kept; below zero while it is not booked. */
  slotOf: Int32Array;
  /** Planning left by centre and ordinal, `stride` to a centre; none at one that planning does not limit. */
  plansLeft: Int16Array;
  /** Who is on each slot: see `core/books/roster.ts`. Fractions on a machine that treats, images on one that images. */
  roster: { first: Int32Array; nextFraction: Int32Array; nextImage: Int32Array };
  /** Courses decided and not booked; displaced fractions that have found no new place. */
  readonly waiting: number[];
  readonly unplaced: number[];
  /** Where fractions are kept: the course, the slot and the day of each displacement, three numbers to one, in order. */
  readonly displacements: number[];
};

export function stateIn(core: Core, { units: { slots }, stride, centres, pathways, mostImages }: Network): State {
  const fractions = core.number('fractionRoom');
  return {
    free: intsOf(core, 'free', slots),
    open: intsOf(core, 'open', slots),
    lost: intsOf(core, 'lost', slots),
    displacedFrom: wordsOf(core, 'displacedOn', slots),
    displacedOf: intsOf(core, 'displacedOf', pathways.length),
    slotOf: intsOf(core, 'slotOf', fractions),
    plansLeft: shortsOf(core, 'plansLeft', centres.length * stride),
    roster: {
      first: intsOf(core, 'rosterFirst', slots),
      nextFraction: intsOf(core, 'fractionNext', fractions),
      nextImage: intsOf(core, 'imageNext', core.number('courseRows') * mostImages),
    },
    get waiting() {
      return Array.from({ length: core.call('waitingCount') }, (_, index) => core.call('waitingAt', index));
    },
    get unplaced() {
      return listOf(core, 'unplacedFractions', 'unplacedCount');
    },
    get displacements() {
      return listOf(core, 'displacementItems', 'displacementCount');
    },
  };
}
