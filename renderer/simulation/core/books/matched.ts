import { Ints } from '../memory/arrays';
import { partnersFirst, partnersItems, partnersLast } from '../network/pathways';
import { stands } from '../network/slots';
import { slotCapacity, slotSpell, unitBase, unitCount } from '../network/units';
import { lost } from './room';

/** Category 1 patients have at most one planned gap. */
export function mostGaps(category: i32): i32 {
  return category === 1 ? 1 : i32.MAX_VALUE;
}

/** Slot of the matched unit with most room for these seconds on that day; -1 when none has enough. */
export function matchedSlot(room: Ints, pathway: i32, unit: i32, ordinal: i32, seconds: i32): i32 {
  const at = pathway * unitCount + unit;
  let best = -1;
  let mostFree = seconds - 1;
  for (let index = partnersFirst[at]; index < partnersLast[at]; index++) {
    const partner = partnersItems[index];
    if (!stands(partner, ordinal)) continue;
    const slot = unitBase[partner] + ordinal;
    if (room[slot] > mostFree && isWorking(slot)) {
      best = slot;
      mostFree = room[slot];
    }
  }
  return best;
}

/** False of a machine that is out of service or lost for the day. */
export function isWorking(slot: i32): bool {
  return slotSpell[slot] > 0 && slotCapacity[slot] > lost[slot];
}
