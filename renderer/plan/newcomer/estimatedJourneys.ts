import { median } from 'd3-array';
import type { Travel } from '../../../db/schema/demand.ts';
import { landMinutes, leastMinutes } from '../../../db/schema/landMinutes.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Source } from '../../../db/schema/source.ts';
import type { Zone } from '../../../db/schema/zone.ts';
import { journeyBetween, type Mode, modes } from '../flows/travelTimes.ts';

export const journeysSource: Source = {
  id: 'travel-from-coordinates',
  title: 'Travel estimated from coordinates',
  status: 'derived',
  note: 'Straight line x 1.3 at 45 km/h by car, at least 12 minutes, x 2.4 by public transport; and as much longer as the area’s other journeys are, as over water.',
};

/**
 * Journeys that a plan does not hold from its zones to a centre, estimated from where both lie. What a zone's known
 * journeys take longer than the estimate (their median) is added, so that an island's ferry counts. Public transport
 * is left alone where the plan knows nothing of it.
 */
export function estimatedJourneys(plan: Plan, centreId: string): Travel[] {
  const centre = plan.centres.find(({ id }) => id === centreId);
  if (!centre) return [];
  const known = modes.filter((mode) => mode === 'car' || plan.travel?.some((journey) => journey.mode === mode));
  return plan.zones.flatMap((zone) =>
    known.flatMap((mode): Travel[] => {
      if (journeyBetween(plan, zone.id, centreId, mode)) return [];
      const minutes = Math.max(leastMinutes, landMinutes(zone, centre, mode) + longer(plan, zone, mode));
      return [{ zoneId: zone.id, centreId, mode, minutes: Math.round(minutes), source: journeysSource.id }];
    }),
  );
}

/** Minutes that a zone's known journeys take beyond what coordinates say. */
function longer(plan: Plan, zone: Zone, mode: Mode): number {
  const beyond = plan.centres.flatMap((centre) => {
    const journey = journeyBetween(plan, zone.id, centre.id, mode);
    return journey ? [journey.minutes - landMinutes(zone, centre, mode)] : [];
  });
  return median(beyond) ?? 0;
}
