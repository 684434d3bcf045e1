import type { Command } from '../../../../db/schema/edit.ts';
import type { Selection } from '../../../state/viewSlice.ts';
import type { Period } from '../fleetTypes.ts';

export const conflictKinds = [
  'bunkersFull',
  'twoOut',
  'noPartner',
  'pastLife',
  'overlap',
  'gone',
  'notYet',
  'beforeOpening',
] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** `wrong` cannot be as dated; `doubtful` can, and is seldom wanted; a `note` is worth knowing. */
export type ConflictSeverity = 'wrong' | 'doubtful' | 'note';

/** Something about the fleet that cannot be, or is seldom wanted. */
export type FleetConflict = {
  /** The same for the same conflict from one moment to the next. */
  id: string;
  kind: ConflictKind;
  severity: ConflictSeverity;
  /** What it is about: a centre, or a machine or project of that centre, and when. */
  place: { centreId: string; selection: Selection; period: Period };
  /** What is wrong and what it does, in a sentence or two. */
  sentence: string;
  /** A way out that can be taken at once; its label says what it does, with its date. */
  mend?: Command;
};
