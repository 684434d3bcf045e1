import { Floats } from '../memory/arrays';
import { floats } from '../memory/heap';

/** Numbers that are needed while a centre is gone through and by nobody afterwards: the same place for each centre. */
let place: Floats = floats(0);
let room: i32 = 0;
let used: i32 = 0;

/**
 * Gives back all that was taken, and makes sure of room for so many numbers. What was too small is not given back: more
 * than is asked for is made room for, so that a plan which grows and grows takes no more than four times what it needs.
 */
export function clear(length: i32): void {
  used = 0;
  if (length <= room) return;
  room = max(length, 2 * room);
  place = floats(room);
}

/** So many zeros, until all is given back. */
export function zeros(length: i32): Floats {
  const taken = from(place, used);
  used += length;
  if (used > room) abort();
  memory.fill(changetype<usize>(taken), 0, (<usize>length) << 3);
  return taken;
}

/** A table from one of its numbers on. */
export function from(table: Floats, index: i32): Floats {
  return changetype<Floats>(changetype<usize>(table) + ((<usize>index) << 3));
}
