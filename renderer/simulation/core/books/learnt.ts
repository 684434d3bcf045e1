import { Ints } from '../memory/arrays';
import { ints } from '../memory/heap';
import { centreUnitsFirst, centreUnitsItems, centreUnitsLast } from '../network/centres';
import { regimenCount } from '../network/pathways';
import { stride } from '../network/timeline';
import { slotNextSpell, slotSpellEnd, unitCount } from '../network/units';

/**
 * What searches have learnt, by regimen and unit: no course of this kind can start on an ordinal from `from` up to
 * before `until`. Room only ever shrinks, so it stays true until room is given back; `epoch` is then that of an earlier
 * time, and what it says of ordinals before the unit's `freedUntil` is no longer to be relied on. Three numbers to an
 * entry: from, until, epoch.
 */
let entries: Ints = changetype<Ints>(0);
let epoch: Ints = changetype<Ints>(0);
let freedUntil: Ints = changetype<Ints>(0);
/** Ordinals before these, by unit, are so near that room comes back on them all the time: nothing is relied on. */
let unsureUntil: Ints = changetype<Ints>(0);

const width = 3;

export function forgetAll(): void {
  if (!changetype<usize>(entries)) {
    entries = ints(regimenCount * unitCount * width);
    epoch = ints(unitCount);
    freedUntil = ints(unitCount);
    unsureUntil = ints(unitCount);
  }
  memory.fill(changetype<usize>(entries), 0, (<usize>(regimenCount * unitCount * width)) << 2);
  memory.fill(changetype<usize>(epoch), 0, (<usize>unitCount) << 2);
  memory.fill(changetype<usize>(freedUntil), 0, (<usize>unitCount) << 2);
  memory.fill(changetype<usize>(unsureUntil), 0, (<usize>unitCount) << 2);
}

/**
 * To be called when room is given back on some ordinals of a centre's units, all of them before `until`. A start on one
 * may hang on the room of another, which takes its patients on a day of service.
 */
export function roomGivenBack(centre: i32, until: i32): void {
  for (let index = centreUnitsFirst[centre]; index < centreUnitsLast[centre]; index++) {
    const unit = centreUnitsItems[index];
    epoch[unit]++;
    freedUntil[unit] = max(freedUntil[unit], until);
  }
}

/** The same for ordinals of today and the next few days, which is cheap to say every day. */
export function roomGivenBackSoon(centre: i32, until: i32): void {
  for (let index = centreUnitsFirst[centre]; index < centreUnitsLast[centre]; index++) {
    const unit = centreUnitsItems[index];
    unsureUntil[unit] = max(unsureUntil[unit], until);
  }
}

/** The first ordinal from this one on that is in service and not known to be barren; the stride when there is none. */
export function firstWorthTrying(entry: i32, unit: i32, ordinal: i32): i32 {
  const at = entry * width;
  if (entries[at + 2] !== epoch[unit]) {
    entries[at + 2] = epoch[unit];
    if (entries[at] < freedUntil[unit]) entries[at] = freedUntil[unit];
  }
  const from = max(entries[at], unsureUntil[unit]);
  const until = entries[at + 1];
  const base = unit * stride;
  let next = ordinal;
  while (next < stride) {
    if (next >= from && next < until) next = until;
    else if (slotSpellEnd[base + next] > 0) return next;
    else next = slotNextSpell[base + next];
  }
  return next;
}

/** Where what is known to be barren begins. */
export function barrenFrom(entry: i32): i32 {
  return entries[entry * width];
}

/** Joins a stretch found barren to what was known, when they touch; otherwise it takes its place. */
export function learn(entry: i32, from: i32, until: i32): void {
  if (until <= from) return;
  const at = entry * width;
  const touches = from <= entries[at + 1] && entries[at] <= until;
  if (!touches || from < entries[at]) entries[at] = from;
  if (!touches || until > entries[at + 1]) entries[at + 1] = until;
}
