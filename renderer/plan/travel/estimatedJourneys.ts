import { median } from 'd3-array';
import type { Travel } from '../../../db/schema/demand.ts';
import { estimatedMinutes } from '../../../db/schema/estimatedMinutes.ts';
import { type Calibration, leastMinutes, usualCalibration } from '../../../db/schema/landMinutes.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Zone } from '../../../db/schema/zone.ts';
import { journeyBetween, type Mode, modes } from '../flows/travelTimes.ts';
import { estimateSource, isEstimate, isOwnIn } from './estimateSource.ts';

/** How journeys are estimated, and which. */
export type EstimateOptions = {
  calibration?: Calibration;
  /** Car, and public transport where the plan knows anything of it, unless said otherwise. */
  modes?: readonly Mode[];
  /** Also those that were estimated before. */
  again?: boolean;
};

/** Fewer journeys of an area say too little about the rest. */
const fewestKnown = 3;

/** The ways to travel that a plan knows anything of; by car always. */
export const knownModes = ({ travel }: Pick<Plan, 'travel'>): Mode[] =>
  modes.filter((mode) => mode === 'car' || travel?.some((journey) => journey.mode === mode));

/**
 * Journeys that a plan does not hold, of every area to these centres, estimated from where both lie. What an area’s known
 * journeys take longer than the estimate (their median) is added, so that what coordinates do not tell counts.
 */
export function estimatedJourneys(
  plan: Plan,
  centreIds: readonly string[],
  { calibration = usualCalibration, modes: wanted = knownModes(plan), again = false }: EstimateOptions = {},
): Travel[] {
  const centres = plan.centres.filter(({ id }) => centreIds.includes(id));
  return plan.zones.flatMap((zone) =>
    wanted.flatMap((mode): Travel[] => {
      const lacking = centres.filter(({ id }) => {
        const journey = journeyBetween(plan, zone.id, id, mode);
        return journey === undefined || (again && isEstimate(journey));
      });
      const extra = lacking.length === 0 ? 0 : longer(plan, zone, mode, calibration);
      return lacking.map((centre) => {
        const { minutes, byFerry } = estimatedMinutes(zone, centre, mode, calibration);
        const source = estimateSource(calibration, byFerry).id;
        const rounded = Math.round(Math.max(leastMinutes, minutes + extra));
        return { zoneId: zone.id, centreId: centre.id, mode, minutes: Math.min(rounded, 1440), source };
      });
    }),
  );
}

/** Minutes that a zone's known journeys take beyond what coordinates say. */
function longer(plan: Plan, zone: Zone, mode: Mode, calibration: Calibration): number {
  const isOwn = isOwnIn(plan);
  const beyond = plan.centres.flatMap((centre) => {
    const journey = journeyBetween(plan, zone.id, centre.id, mode);
    if (journey === undefined || !isOwn(journey)) return [];
    return [journey.minutes - estimatedMinutes(zone, centre, mode, calibration).minutes];
  });
  return beyond.length < fewestKnown ? 0 : (median(beyond) ?? 0);
}
