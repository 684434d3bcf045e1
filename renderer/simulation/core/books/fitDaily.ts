import { Ints } from '../memory/arrays';
import { pathwayCategory, pathwaySecondsFirst, pathwaySecondsLater } from '../network/pathways';
import { slotService, slotSpell, unitBase } from '../network/units';
import { matchedSlot, mostGaps } from './matched';
import { Offer } from './offer';
import { lastFull } from './runs';

/**
 * Most courses: a visit on every open day. The last days of a course are looked at first, for a start can be no earlier
 * than after the last full day among them.
 */
export function fitDaily(
  room: Ints,
  pathway: i32,
  fractions: i32,
  unit: i32,
  firstStart: i32,
  before: i32,
  found: Offer,
): i32 {
  const secondsFirst = pathwaySecondsFirst[pathway];
  const secondsLater = pathwaySecondsLater[pathway];
  const base = unitBase[unit];
  // A course may start on a day too full for another's later fraction when its own first is shorter.
  const past = secondsFirst < secondsLater ? 0 : 1;
  let start = firstStart;
  let clearUntil = start + 1;
  do {
    const end = slotSpell[base + start];
    if (end <= 0) return start;
    // A later start would end no sooner, so nothing before the end of this spell can do.
    if (start + fractions > end) return end;
    const full = lastFull(room, base + clearUntil, base + start + fractions, secondsLater) - base;
    const blocked = full >= clearUntil;
    clearUntil = max(clearUntil, start + fractions);
    if (blocked) start = full + past;
    else if (room[base + start] < secondsFirst) start++;
    else {
      const retry = layOut(room, pathway, fractions, unit, start, end, found.slots);
      if (retry < 0) {
        found.unit = unit;
        found.ordinal = start;
        return start;
      }
      start = retry;
    }
  } while (start < before);
  return start;
}

/** Lays a daily course out from a start; answers -1, or the next start worth trying when it does not fit. */
function layOut(room: Ints, pathway: i32, fractions: i32, unit: i32, start: i32, end: i32, slots: Ints): i32 {
  const secondsFirst = pathwaySecondsFirst[pathway];
  const secondsLater = pathwaySecondsLater[pathway];
  const base = unitBase[unit];
  slots[0] = base + start;
  let placed = 1;
  let gaps = 0;
  for (let ordinal = start + 1; placed < fractions; ordinal++) {
    if (ordinal >= end) return end;
    const slot = base + ordinal;
    if (room[slot] >= secondsLater) {
      slots[placed++] = slot;
      continue;
    }
    // With a visit every day, each start up to here meets this full day too.
    if (!slotService[slot]) return secondsFirst < secondsLater ? ordinal : ordinal + 1;
    const matched = matchedSlot(room, pathway, unit, ordinal, secondsLater);
    if (matched >= 0) slots[placed++] = matched;
    else if (++gaps > mostGaps(pathwayCategory[pathway])) return start + 1;
  }
  return -1;
}
