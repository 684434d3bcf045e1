import { Bytes, Ints } from '../memory/arrays';
import { ints } from '../memory/heap';
import { planEnd } from './timeline';

/** Cuts without notice, in order of their first day: a unit is gone from a day until another. */
export let withdrawalCount: i32 = 0;
export let withdrawalUnit: Ints = changetype<Ints>(0);
export let withdrawalFrom: Ints = changetype<Ints>(0);
export let withdrawalUntil: Ints = changetype<Ints>(0);

/** 1 on days on which some centre begins or ceases to be able to treat some pathway. */
export let turningDay: Bytes = changetype<Bytes>(0);

/**
 * What breakdowns will cost in this replication, which nobody is to look at before its day: seconds lost on a slot, those
 * of day d in rows `breakdownsFrom[d]` up to before `breakdownsFrom[d + 1]`.
 */
export let breakdownSlot: Ints = changetype<Ints>(0);
export let breakdownSeconds: Ints = changetype<Ints>(0);
export let breakdownsFrom: Ints = changetype<Ints>(0);

let room: i32 = 0;

/** Makes place for so many rows of breakdowns, for whoever writes them. */
export function layOutBreakdowns(rows: i32): void {
  if (!changetype<usize>(breakdownsFrom)) breakdownsFrom = ints(planEnd + 1);
  if (rows <= room) return;
  room = rows + rows / 4;
  breakdownSlot = ints(room);
  breakdownSeconds = ints(room);
}
