import type { Network } from '../compile/network.ts';
import { inForce } from '../compile/pathways.ts';
import type { Courses } from './courses.ts';
import { findOffer, type Offer, treatsUntil } from './offer.ts';
import type { State } from './state.ts';

/**
 * The earliest start of any other centre within the extra travel that the rules allow, when the start at home is too
 * far away, another is earlier, and the patient accepts (section 4 of the model). Null otherwise, and for a course that
 * has been simulated already. The draw is the course's own, so that whoever accepts one day would have on another.
 */
export function findAid(
  network: Network,
  state: State,
  courses: Courses,
  course: number,
  today: number,
  home: Offer,
): Offer | null {
  const rules = inForce(network.mutualAid, today)?.rules;
  if (!rules || home.startDay - courses.decided[course] <= rules.offerAfterDays) return null;
  const zone = courses.zone[course];
  if (zone < 0 || courses.ready[course] >= 0 || courses.aidDraw[course] >= rules.acceptance) return null;
  const { minutes, nearest } = network.zones[zone];
  const longest = minutes[home.centre] + rules.maxExtraMinutes;
  let [best, spare] = state.aid;
  let before = home.startDay;
  for (let index = 0; index < nearest.length; index++) {
    const centre = nearest[index];
    // Journeys that are not known are NaN, and within nothing.
    if (centre === home.centre || !(minutes[centre] <= longest)) continue;
    const until = Math.min(before, treatsUntil(network, courses, course, centre, today));
    if (!findOffer(network, state, courses, course, today, centre, until, spare)) continue;
    before = spare.startDay;
    [best, spare] = [spare, best];
  }
  return before < home.startDay ? best : null;
}
