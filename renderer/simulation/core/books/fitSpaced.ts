import { Ints } from '../memory/arrays';
import { openDay, ordinalOn } from '../network/centres';
import {
  pathwayCategory,
  pathwayFractionsPerVisit,
  pathwaySecondsFirst,
  pathwaySecondsLater,
  pathwayStep,
  pathwayWeekly,
} from '../network/pathways';
import { days } from '../network/timeline';
import { slotService, slotSpell, unitBase, unitCentre } from '../network/units';
import { matchedSlot, mostGaps } from './matched';

/**
 * Whether the start last found too full stays so as room shrinks. It need not once a visit has met a service day with
 * room: when that room is taken the day becomes a gap, and all later visits come on other days.
 */
export let staysBarren: bool = true;

/**
 * A course of any pattern but one visit a day: answers -1 when it can start on `start`, else the next start worth
 * trying.
 */
export function fitSpaced(room: Ints, pathway: i32, fractions: i32, unit: i32, start: i32, slots: Ints): i32 {
  const secondsFirst = pathwaySecondsFirst[pathway];
  const secondsLater = pathwaySecondsLater[pathway];
  const base = unitBase[unit];
  const end = slotSpell[base + start];
  let ordinal = start;
  let gaps = 0;
  let placed = 0;
  staysBarren = true;
  while (placed < fractions) {
    if (ordinal >= end) return end;
    const here = min(pathwayFractionsPerVisit[pathway], fractions - placed);
    const seconds = (placed === 0 ? secondsFirst : secondsLater) + (here - 1) * secondsLater;
    let slot = base + ordinal;
    if (room[slot] < seconds) {
      if (placed === 0 || !slotService[slot]) return start + 1;
      slot = matchedSlot(room, pathway, unit, ordinal, seconds);
      if (slot < 0) {
        if (++gaps > mostGaps(pathwayCategory[pathway])) return start + 1;
        ordinal++;
        continue;
      }
    }
    if (placed > 0 && slotService[base + ordinal]) staysBarren = false;
    for (let visit = 0; visit < here; visit++) slots[placed++] = slot;
    ordinal = pathwayWeekly[pathway] ? weekAfter(unit, ordinal) : ordinal + pathwayStep[pathway];
  }
  return -1;
}

/** The first open day at least a week after an open day. */
function weekAfter(unit: i32, ordinal: i32): i32 {
  const centre = unitCentre[unit];
  return ordinalOn(centre, min(openDay(centre, ordinal) + 7, days));
}
