import { Records, records } from '../memory/records';
import { slotSpell, unitBase, unitCount, unitFirstOrdinal, unitLastOrdinal } from '../network/units';

/** A unit as searches see it. */
@unmanaged
@final
export class Sought {
  unit: i32;
  base: i32;
  first: i32;
  last: i32;
  /** Ordinals before this one are so near that room comes back on them all the time: nothing is relied on. */
  unsureUntil: i32;
  /** From the one up to before the other it is known to be in service. */
  servesFrom: i32;
  servesUntil: i32;
  /** Rows written in its log, and as many as anybody has read. */
  written: i32;
  read: i32;
}

let sought: Records<Sought> = changetype<Records<Sought>>(0);

/** Forgets what was seen of units. */
export function resetSought(): void {
  if (!changetype<usize>(sought)) sought = records<Sought>(unitCount);
  memory.fill(changetype<usize>(sought), 0, <usize>unitCount * offsetof<Sought>());
  for (let unit = 0; unit < unitCount; unit++) {
    const looked = sought[unit];
    looked.unit = unit;
    looked.base = unitBase[unit];
    looked.first = unitFirstOrdinal[unit];
    looked.last = unitLastOrdinal[unit];
  }
}

export function soughtOf(unit: i32): Sought {
  return sought[unit];
}

/** Whether a unit is in service on an ordinal of its stay. */
export function serves(unit: Sought, ordinal: i32): bool {
  if (ordinal >= unit.servesFrom && ordinal < unit.servesUntil) return true;
  const spell = slotSpell[unit.base + ordinal];
  if (spell <= 0) return false;
  unit.servesFrom = ordinal;
  unit.servesUntil = spell;
  return true;
}
