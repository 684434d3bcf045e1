import type { Network } from '../compile/network.ts';

/**
 * What searches have learnt, by regimen and unit: no course of this kind can start on an ordinal from `from` up to
 * before `until`. Room only ever shrinks, so it stays true until room is given back; `epoch` is then that of an earlier
 * time, and what it says of ordinals before the unit's `freedUntil` is no longer to be relied on.
 */
export type Learnt = {
  /** Three numbers to an entry: from, until, epoch. */
  entries: Int32Array;
  epoch: Int32Array;
  freedUntil: Int32Array;
  /** Ordinals before these, by unit, are so near that room comes back on them all the time: nothing is relied on. */
  unsureUntil: Int32Array;
};

const width = 3;

export const newLearnt = ({ regimens, units }: Network): Learnt => ({
  entries: new Int32Array(regimens * units.count * width),
  epoch: new Int32Array(units.count),
  freedUntil: new Int32Array(units.count),
  unsureUntil: new Int32Array(units.count),
});

export function forgetAll({ entries, epoch, freedUntil, unsureUntil }: Learnt): void {
  entries.fill(0);
  epoch.fill(0);
  freedUntil.fill(0);
  unsureUntil.fill(0);
}

/**
 * To be called when room is given back on some ordinals of a centre's units, all of them before `until`. A start on one
 * may hang on the room of another, which takes its patients on a day of service.
 */
export function roomGivenBack({ epoch, freedUntil }: Learnt, units: Int16Array, until: number): void {
  for (const unit of units) {
    epoch[unit]++;
    freedUntil[unit] = Math.max(freedUntil[unit], until);
  }
}

/** The same for ordinals of today and the next few days, which is cheap to say every day. */
export function roomGivenBackSoon({ unsureUntil }: Learnt, units: Int16Array, until: number): void {
  for (const unit of units) unsureUntil[unit] = Math.max(unsureUntil[unit], until);
}

/** The first ordinal from this one on that is in service and not known to be barren; the stride when there is none. */
export function firstWorthTrying(
  { entries, epoch, freedUntil, unsureUntil }: Learnt,
  network: Network,
  entry: number,
  unit: number,
  ordinal: number,
): number {
  const { spellEnd, nextSpell } = network.units;
  const at = entry * width;
  if (entries[at + 2] !== epoch[unit]) {
    entries[at + 2] = epoch[unit];
    if (entries[at] < freedUntil[unit]) entries[at] = freedUntil[unit];
  }
  let from = entries[at];
  if (from < unsureUntil[unit]) from = unsureUntil[unit];
  const until = entries[at + 1];
  const base = unit * network.stride;
  let next = ordinal;
  while (next < network.stride) {
    if (next >= from && next < until) next = until;
    else if (spellEnd[base + next] > 0) return next;
    else next = nextSpell[base + next];
  }
  return next;
}

/** Where what is known to be barren begins. */
export const barrenFrom = ({ entries }: Learnt, entry: number): number => entries[entry * width];

/** Joins a stretch found barren to what was known, when they touch; otherwise it takes its place. */
export function learn({ entries }: Learnt, entry: number, from: number, until: number): void {
  if (until <= from) return;
  const at = entry * width;
  const touches = from <= entries[at + 1] && entries[at] <= until;
  if (!touches || from < entries[at]) entries[at] = from;
  if (!touches || until > entries[at + 1]) entries[at + 1] = until;
}
