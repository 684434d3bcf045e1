import { centreCount } from '../network/centres';
import {
  aidAcceptance,
  aidCount,
  aidFrom,
  aidMaxExtraMinutes,
  aidOfferAfterDays,
  aidOn,
  zoneMinutes,
  zoneNearest,
} from '../network/routes';
import { courseDecided, courseReady, courseZone } from './courses';
import { drawOf, Purpose } from './draws';
import { findOffer, treatsUntil } from './findOffer';
import { newOffer, Offer } from './offer';

/** Two, so that the best survives the next search. */
let best: Offer = changetype<Offer>(0);
let spare: Offer = changetype<Offer>(0);

export function prepareAid(): void {
  if (changetype<usize>(best)) return;
  best = newOffer();
  spare = newOffer();
}

/**
 * The earliest start of any other centre within the extra travel that the rules allow, when the start at home is too
 * far away, another is earlier, and the patient accepts (section 4 of the model); else the one at home. A course that
 * has been simulated stays. The draw is the course's own, so that whoever accepts one day would have on another.
 */
export function earlierElsewhere(course: i32, today: i32, home: Offer): Offer {
  const rules = rulesOn(today);
  if (rules < 0 || <f64>(home.startDay - courseDecided[course]) <= aidOfferAfterDays[rules]) return home;
  const zone = courseZone[course];
  if (zone < 0 || courseReady[course] >= 0 || drawOf(course, Purpose.mutualAid) >= aidAcceptance[rules]) return home;
  const row = zone * centreCount;
  const longest = zoneMinutes[row + home.centre] + aidMaxExtraMinutes[rules];
  let before = home.startDay;
  for (let index = 0; index < centreCount; index++) {
    const centre = zoneNearest[row + index];
    // Journeys that are not known are NaN, and within nothing.
    if (centre === home.centre || !(zoneMinutes[row + centre] <= longest)) continue;
    const until = min(before, treatsUntil(course, centre, today));
    if (!findOffer(course, today, centre, until, spare)) continue;
    before = spare.startDay;
    const found = spare;
    spare = best;
    best = found;
  }
  return before < home.startDay ? best : home;
}

/** The rules in force on a day; -1 while there are none. */
function rulesOn(day: i32): i32 {
  let rules = -1;
  for (let next = 0; next < aidCount && aidFrom[next] <= day; next++) rules = next;
  return rules >= 0 && aidOn[rules] ? rules : -1;
}
