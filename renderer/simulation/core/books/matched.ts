import { Ints } from '../memory/arrays';
import { partnersFirst, partnersItems, partnersLast } from '../network/pathways';
import { nearestSlot } from '../network/slots';
import { unitBase, unitCount } from '../network/units';

/** Category 1 patients have at most one planned gap. */
export function mostGaps(category: i32): i32 {
  return category === 1 ? 1 : i32.MAX_VALUE;
}

/**
 * Slot of the matched unit with most room for these seconds on that day; -1 when none has enough. One that is out of
 * service or lost for the day has none. Which has most is as good as random, so that no branch hangs on it.
 */
export function matchedSlot(room: Ints, pathway: i32, unit: i32, ordinal: i32, seconds: i32): i32 {
  const at = pathway * unitCount + unit;
  let best = -1;
  let mostFree = seconds - 1;
  for (let index = partnersFirst[at]; index < partnersLast[at]; index++) {
    const partner = partnersItems[index];
    const slot = nearestSlot(partner, ordinal);
    const left = room[slot];
    const better = i32(slot === unitBase[partner] + ordinal) & i32(left > mostFree);
    best = better ? slot : best;
    mostFree = better ? left : mostFree;
  }
  return best;
}
