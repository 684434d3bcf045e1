import { Shorts } from '../memory/arrays';
import { shorts } from '../memory/heap';
import { slotCount, unitBase, unitCount, unitFirstOrdinal, unitLastOrdinal } from './units';

/** The unit of the first of every 256 slots, from which it is a step or two to that of any other. */
let blockUnit: Shorts = changetype<Shorts>(0);
const blockBits: i32 = 8;

/** Notes once whose slots are where. */
export function layOutSlots(): void {
  if (changetype<usize>(blockUnit)) return;
  blockUnit = shorts((slotCount >> blockBits) + 1);
  let unit = 0;
  for (let block = 0; block << blockBits < slotCount; block++) {
    unit = unitFrom(unit, block << blockBits);
    blockUnit[block] = unit;
  }
}

/** The unit of a slot. */
export function unitOn(slot: i32): i32 {
  return unitFrom(blockUnit[slot >> blockBits], slot);
}

/** The same, looked for from a unit on. */
function unitFrom(first: i32, slot: i32): i32 {
  let unit = first;
  while (unit + 1 < unitCount && slot >= firstSlot(unit + 1)) unit++;
  return unit;
}

/** A unit's first slot, and its last, on which it is gone. */
export function firstSlot(unit: i32): i32 {
  return unitBase[unit] + unitFirstOrdinal[unit];
}

export function lastSlot(unit: i32): i32 {
  return unitBase[unit] + unitLastOrdinal[unit];
}

/** The slot of a unit on an ordinal; before its stay the first that it has, after it the last. */
export function nearestSlot(unit: i32, ordinal: i32): i32 {
  return unitBase[unit] + min(max(ordinal, unitFirstOrdinal[unit]), unitLastOrdinal[unit]);
}

/** Whether an ordinal lies within the stay of a unit: in service, or between two spells of it. */
export function stands(unit: i32, ordinal: i32): bool {
  return ordinal >= unitFirstOrdinal[unit] && ordinal < unitLastOrdinal[unit];
}
