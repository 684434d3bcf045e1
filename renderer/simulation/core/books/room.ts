import { Ints } from '../memory/arrays';
import { ints } from '../memory/heap';
import { centreCount, centreUnitsFirst, centreUnitsItems, centreUnitsLast, ordinalOn } from '../network/centres';
import { firstSlot, lastSlot, nearestSlot, unitOn } from '../network/slots';
import { stride } from '../network/timeline';
import {
  anyReserve,
  slotCapacity,
  slotCount,
  unitBase,
  unitCount,
  unitHeldShare,
  unitReleaseDays,
} from '../network/units';
import { roomGivenBackSoon } from './roomLog';

/** Seconds free by slot; below zero by the overtime worked. */
export let free: Ints = changetype<Ints>(0);
/** Those of them that are not held for urgent courses; the same table when nothing is ever held. */
export let open: Ints = changetype<Ints>(0);
/** Seconds by slot that booking had counted on and that were lost without notice. */
export let lost: Ints = changetype<Ints>(0);
/** The first ordinal of each unit on which its reserve is still held. */
let released: Ints = changetype<Ints>(0);

/** The seconds a pathway's courses may use, by slot: urgent ones all there are, others not what is held for urgent ones. */
export function roomFor(urgent: bool): Ints {
  return urgent ? free : open;
}

/** Uses seconds of a slot. Urgent courses use first what is held for them. */
export function take(slot: i32, seconds: i32, urgent: bool): void {
  free[slot] -= seconds;
  if (!anyReserve) return;
  if (!urgent) open[slot] -= seconds;
  else if (open[slot] > free[slot]) open[slot] = free[slot];
}

/** Gives seconds of a slot back: what an urgent course gives is held again until the day is released. */
export function give(slot: i32, seconds: i32, urgent: bool): void {
  free[slot] += seconds;
  if (!anyReserve) return;
  if (!urgent || isReleased(slot)) open[slot] += seconds;
}

/** Whether what was held of a slot is open to all by now. */
function isReleased(slot: i32): bool {
  const unit = unitOn(slot);
  return slot - unitBase[unit] < released[unit];
}

/** Takes seconds of a slot off the books without notice; no more than are left of it. Below zero it is overbooked. */
export function lose(slot: i32, seconds: i32): void {
  const lostNow = min(seconds, slotCapacity[slot] - lost[slot]);
  lost[slot] += lostNow;
  free[slot] -= lostNow;
  if (anyReserve) open[slot] = min(open[slot], free[slot]);
}

/** Lays the books out anew: everything free, and open but for what is held. */
export function resetRoom(): void {
  if (!changetype<usize>(free)) {
    free = ints(slotCount);
    open = anyReserve ? ints(slotCount) : free;
    lost = ints(slotCount);
    released = ints(unitCount);
  }
  memory.copy(changetype<usize>(free), changetype<usize>(slotCapacity), (<usize>slotCount) << 2);
  memory.fill(changetype<usize>(lost), 0, (<usize>slotCount) << 2);
  memory.fill(changetype<usize>(released), 0, (<usize>unitCount) << 2);
  if (!anyReserve) return;
  memory.copy(changetype<usize>(open), changetype<usize>(slotCapacity), (<usize>slotCount) << 2);
  for (let unit = 0; unit < unitCount; unit++) if (unitHeldShare[unit] > 0) holdBack(unit, unitHeldShare[unit]);
}

function holdBack(unit: i32, share: f64): void {
  for (let slot = firstSlot(unit); slot < lastSlot(unit); slot++) {
    open[slot] -= <i32>Math.round(<f64>open[slot] * share);
  }
}

/** Opens to all what units hold up to so many of their open days ahead of today. */
export function releaseReserves(today: i32): void {
  if (!anyReserve) return;
  for (let centre = 0; centre < centreCount; centre++) {
    const ordinal = ordinalOn(centre, today);
    let openUntil = 0;
    for (let index = centreUnitsFirst[centre]; index < centreUnitsLast[centre]; index++) {
      const unit = centreUnitsItems[index];
      if (unitReleaseDays[unit] < 0) continue;
      const until = min(stride, ordinal + unitReleaseDays[unit] + 1);
      if (until <= released[unit]) continue;
      const last = nearestSlot(unit, until);
      for (let slot = nearestSlot(unit, released[unit]); slot < last; slot++) open[slot] = free[slot];
      released[unit] = until;
      openUntil = max(openUntil, until);
    }
    if (openUntil > 0) roomGivenBackSoon(centre, openUntil);
  }
}
