import { stride } from '../network/timeline';
import { slotSpell } from '../network/units';
import { readLog } from './roomLog';
import { Sought, serves } from './sought';
import { Learnt } from './stretches';

/**
 * The first ordinal from this one on that is in service and not known to be barren; the stride when there is none.
 * `reach` is how many ordinals without service a course of this kind takes at the most.
 */
export function firstWorthTrying(learnt: Learnt, unit: Sought, ordinal: i32, reach: i32): i32 {
  if (learnt.read !== unit.written) readLog(learnt, unit, reach);
  const last = unit.last;
  let next = max(ordinal, unit.first);
  while (next < last) {
    if (next >= unit.unsureUntil) {
      if (learnt.one.has(next)) {
        next = learnt.until;
        continue;
      }
      if (learnt.other.has(next)) {
        next = learnt.otherUntil;
        continue;
      }
    }
    if (serves(unit, next)) return next;
    next = -slotSpell[unit.base + next];
  }
  return stride;
}
