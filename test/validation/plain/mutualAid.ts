import type { Plan } from '../../../db/schema/plan.ts';
import type { Drawn } from './course.ts';
import { drawnCentre, minutesTo } from './routing.ts';

/**
 * Section 4: with mutual aid on, a course whose first start at home is more than `offerAfterDays` away is offered the
 * earliest start at a capable centre within `maxExtraMinutes` of travel, and accepts with a probability. Readings: away
 * is counted from the decision; only a start that is earlier than the one at home is an offer; of equal starts the
 * nearest centre's is taken; nobody whose home has handed them on is offered anything.
 */
export function isDueAid({ mutualAid, ...plan }: Plan, course: Drawn, centreId: string, startDay: number): boolean {
  if (!mutualAid?.enabled || centreId !== drawnCentre(plan, course)) return false;
  return startDay - course.decided > mutualAid.offerAfterDays && course.aidDraw < mutualAid.acceptance;
}

/** Other centres within reach, the nearest first. */
export function aidCentres(plan: Plan, course: Drawn): string[] {
  const home = drawnCentre(plan, course);
  const minutes = (centreId: string) => minutesTo(plan, course.zoneId, centreId);
  return plan.centres
    .map(({ id }) => id)
    .filter((id) => id !== home && minutes(id) <= minutes(home) + (plan.mutualAid?.maxExtraMinutes ?? 0))
    .sort((a, b) => minutes(a) - minutes(b));
}
