import { Ints } from '../memory/arrays';
import { ints } from '../memory/heap';
import { List } from '../memory/list';

/**
 * Who is on a slot: a chain through what is booked there, so that a cut without notice finds exactly those it concerns.
 * On a machine that treats the members are fractions and the chain goes by `fractionNext`; on one that images they are
 * images by their place in `courseImageSlot`, and it goes by `imageNext`. -1 ends a chain.
 */
export let rosterFirst: Ints = changetype<Ints>(0);

/** Takes everybody off, of so many slots. */
export function emptyRoster(slots: i32): void {
  if (!changetype<usize>(rosterFirst)) rosterFirst = ints(slots);
  memory.fill(changetype<usize>(rosterFirst), 0xff, (<usize>slots) << 2);
}

export function enrol(next: Ints, slot: i32, member: i32): void {
  next[member] = rosterFirst[slot];
  rosterFirst[slot] = member;
}

export function strike(next: Ints, slot: i32, member: i32): void {
  if (rosterFirst[slot] === member) {
    rosterFirst[slot] = next[member];
    return;
  }
  let before = rosterFirst[slot];
  while (next[before] !== member) before = next[before];
  next[before] = next[member];
}

/** Adds the members of these slots to a list, slot by slot. */
export function listMembers(list: List, next: Ints, firstSlot: i32, lastSlot: i32): void {
  for (let slot = firstSlot; slot < lastSlot; slot++) {
    for (let member = rosterFirst[slot]; member >= 0; member = next[member]) list.push(member);
  }
}
