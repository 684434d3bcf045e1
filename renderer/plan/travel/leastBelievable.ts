import type { Travel } from '../../../db/schema/demand.ts';
import { estimatedMinutes } from '../../../db/schema/estimatedMinutes.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { journeyBetween } from '../flows/travelTimes.ts';
import { isOwnIn } from './estimateSource.ts';

/** An estimate, and the nearby area whose known journey speaks most against it; null where none does. */
export type Doubt = { journey: Travel; against: { zoneId: string; minutes: number; awayMinutes: number } | null };

/** Areas further apart say little about each other’s journeys. */
const nearMinutes = 60;

/**
 * The estimates to look at first: those that are further from what a neighbouring area’s known journey takes than the
 * neighbour is away, and then the longest, since what a straight line leaves out grows with it. By car.
 */
export function leastBelievable(plan: Plan, journeys: readonly Travel[], most: number): Doubt[] {
  const zones = new Map(plan.zones.map((zone) => [zone.id, zone]));
  const isOwn = isOwnIn(plan);
  const away = new Map(
    plan.zones.map((zone) => [
      zone.id,
      plan.zones.flatMap((other) => {
        const { minutes, byFerry } = estimatedMinutes(zone, other, 'car');
        return other === zone || byFerry || minutes > nearMinutes ? [] : [{ other, awayMinutes: minutes }];
      }),
    ]),
  );
  const doubts = journeys
    .filter(({ mode, zoneId }) => mode === 'car' && zones.has(zoneId))
    .map((journey) => {
      let worst: Doubt['against'] = null;
      let odd = 0;
      for (const { other, awayMinutes } of away.get(journey.zoneId) ?? []) {
        const known = journeyBetween(plan, other.id, journey.centreId, 'car');
        if (known === undefined || !isOwn(known)) continue;
        const beyond = Math.abs(known.minutes - journey.minutes) - awayMinutes;
        if (beyond <= odd) continue;
        odd = beyond;
        worst = { zoneId: other.id, minutes: known.minutes, awayMinutes };
      }
      return { journey, against: worst, odd };
    });
  return doubts
    .toSorted((a, b) => b.odd - a.odd || b.journey.minutes - a.journey.minutes)
    .slice(0, most)
    .map(({ journey, against }) => ({ journey, against }));
}
