import type { Network } from '../compile/network.ts';
import type { Courses } from './courses.ts';
import type { State } from './state.ts';

/**
 * Who is on a slot: a chain through what is booked there, so that a cut without notice finds exactly those it concerns.
 * A member is a fraction by its number or, past the last fraction, an image by its place in `Courses.imageSlot`. `first`
 * by slot, `next` by member; -1 ends a chain.
 */
export type Roster = { first: Int32Array; next: Int32Array };

/** Takes everybody off, and makes place for so many members. */
export function emptyRoster(roster: Roster, members: number): void {
  roster.first.fill(-1);
  if (roster.next.length < members) roster.next = new Int32Array(Math.ceil(members * 1.1));
}

/** The course of a member. */
export const courseOf = ({ mostImages }: Network, { ofFraction, fractionCount }: Courses, member: number): number =>
  member < fractionCount ? ofFraction[member] : Math.floor((member - fractionCount) / mostImages);

export function enrol({ first, next }: Roster, slot: number, member: number): void {
  next[member] = first[slot];
  first[slot] = member;
}

export function strike({ first, next }: Roster, slot: number, member: number): void {
  if (first[slot] === member) {
    first[slot] = next[member];
    return;
  }
  let before = first[slot];
  while (next[before] !== member) before = next[before];
  next[before] = next[member];
}

/** Members of these slots, slot by slot. */
export function membersOf({ first, next }: Roster, firstSlot: number, lastSlot: number): number[] {
  const members: number[] = [];
  for (let slot = firstSlot; slot < lastSlot; slot++) {
    for (let member = first[slot]; member >= 0; member = next[member]) members.push(member);
  }
  return members;
}

/** Puts a fraction on a slot or moves it there; -1 takes it off. */
export function moveFraction({ slotOf, roster }: State, fraction: number, slot: number): void {
  if (slotOf[fraction] >= 0) strike(roster, slotOf[fraction], fraction);
  slotOf[fraction] = slot;
  if (slot >= 0) enrol(roster, slot, fraction);
}
