import { Ints } from '../memory/arrays';
import { pathwayFractionsPerVisit, pathwayStep, pathwayWeekly } from '../network/pathways';
import { slotSpell, unitBase } from '../network/units';
import { fitDaily } from './fitDaily';
import { fitSpaced, staysBarren } from './fitSpaced';
import { Offer } from './offer';

/** From the one up to before the other, the last starts tried in vain that stay so until room is given back. */
export let barrenFrom: i32 = 0;
export let barrenUntil: i32 = 0;

/**
 * Tries to start a course on a unit on `start`, an ordinal in service, then on later ones before `before`: every
 * fraction of its attendance pattern must have its seconds, by `room`, within one spell of service. On a day of planned
 * service the fraction goes to a matched unit with room; failing that the day is a planned gap. When it can start,
 * `found` says where; answers the ordinal that is to be tried next when it cannot.
 */
export function fitCourse(
  room: Ints,
  pathway: i32,
  fractions: i32,
  unit: i32,
  start: i32,
  before: i32,
  found: Offer,
): i32 {
  const daily = pathwayStep[pathway] === 1 && !pathwayWeekly[pathway] && pathwayFractionsPerVisit[pathway] === 1;
  barrenFrom = start;
  if (daily) {
    barrenUntil = fitDaily(room, pathway, fractions, unit, start, before, found);
    return barrenUntil;
  }
  // With a visit on every open day a later start meets the same full days, whatever becomes a gap.
  const consecutive = pathwayStep[pathway] === 1 && !pathwayWeekly[pathway];
  let next = start;
  do {
    barrenUntil = next;
    const retry = fitSpaced(room, pathway, fractions, unit, next, found.slots);
    if (retry < 0) {
      found.unit = unit;
      found.ordinal = next;
      return next;
    }
    next = retry;
    if (!consecutive && !staysBarren) barrenFrom = next;
  } while (next < before && slotSpell[unitBase[unit] + next] > 0);
  barrenUntil = next;
  return next;
}
