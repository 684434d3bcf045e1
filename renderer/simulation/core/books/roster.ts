import { Ints } from '../memory/arrays';
import { ints } from '../memory/heap';
import { List } from '../memory/list';

/**
 * Who is on a slot: a chain through what is booked there, so that a cut without notice finds exactly those it concerns.
 * A member is a fraction by its number or, past the last fraction, an image by its place in `courseImageSlot`. First by
 * slot, next by member; -1 ends a chain.
 */
export let rosterFirst: Ints = changetype<Ints>(0);
export let rosterNext: Ints = changetype<Ints>(0);

let room: i32 = 0;

/** Makes place for so many members. */
export function layOutRoster(members: i32): void {
  if (members <= room) return;
  room = members + members / 10;
  rosterNext = ints(room);
}

/** Takes everybody off, of so many slots. */
export function emptyRoster(slots: i32): void {
  if (!changetype<usize>(rosterFirst)) rosterFirst = ints(slots);
  memory.fill(changetype<usize>(rosterFirst), 0xff, (<usize>slots) << 2);
}

export function enrol(slot: i32, member: i32): void {
  rosterNext[member] = rosterFirst[slot];
  rosterFirst[slot] = member;
}

export function strike(slot: i32, member: i32): void {
  if (rosterFirst[slot] === member) {
    rosterFirst[slot] = rosterNext[member];
    return;
  }
  let before = rosterFirst[slot];
  while (rosterNext[before] !== member) before = rosterNext[before];
  rosterNext[before] = rosterNext[member];
}

/** Adds the members of these slots to a list, slot by slot. */
export function listMembers(list: List, firstSlot: i32, lastSlot: i32): void {
  for (let slot = firstSlot; slot < lastSlot; slot++) {
    for (let member = rosterFirst[slot]; member >= 0; member = rosterNext[member]) list.push(member);
  }
}
