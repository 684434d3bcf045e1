import { sum } from 'd3-array';
import type { Travel } from '../../../db/schema/demand.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { bestFit, decayZones } from '../flows/distanceDecay.ts';
import { flowMatrix } from '../flows/flowMatrix.ts';
import { generalShares } from '../flows/subject.ts';
import { minutesBetween } from '../flows/travelTimes.ts';
import { estimatedJourneys } from '../travel/estimatedJourneys.ts';
import { type Drawn, drawnShares, treatsFrom } from './drawnShares.ts';

/** What a centre still lacks before anybody can be treated there, as it is offered. Nothing is changed by it. */
export type NewcomerOffer = {
  centreId: string;
  /** Journeys the plan does not hold, estimated. */
  journeys: Travel[];
  /** Courses it would draw, by area, the most first; none where it has some already, or nothing treats there. */
  draws: (Drawn & { coursesPerYear: number; coursesDrawn: number })[];
  /** From when it draws them; null where nothing ever treats. */
  from: string | null;
  /** Minutes that halve a centre's pull, as fits today's shares best. */
  halvingMinutes: number;
};

/** Where there are no shares to fit to: as in the illustrative plan. */
const usualHalvingMinutes = 8;

/** Whether anybody is sent to a centre, at any time. */
const hasPatients = ({ plan }: ResolvedPlan, centreId: string): boolean =>
  plan.flows.some(({ shares }) => (shares[centreId] ?? 0) > 0);

/** Whether a centre lacks journeys from any area, or has nobody sent to it: cheap enough to ask at every drawing. */
export const lacksPatientsOrTravel = (network: ResolvedPlan, centreId: string): boolean =>
  network.plan.zones.length > 0 &&
  (!hasPatients(network, centreId) ||
    network.plan.zones.some(({ id }) => minutesBetween(network.plan, id, centreId, 'car') === null));

export function newcomerOffer(network: ResolvedPlan, centreId: string): NewcomerOffer {
  const journeys = estimatedJourneys(network.plan, [centreId]);
  const from = treatsFrom(network, centreId);
  const travel = [...(network.plan.travel ?? []), ...journeys];
  const reached: ResolvedPlan = { ...network, plan: { ...network.plan, travel } };
  const { zones } = decayZones(network, generalShares, network.plan.startDate);
  const halvingMinutes = bestFit(zones)?.halvingMinutes ?? usualHalvingMinutes;
  if (from === null || hasPatients(network, centreId)) return { centreId, journeys, draws: [], from, halvingMinutes };
  const rows = new Map(flowMatrix(reached, generalShares, from).rows.map((row) => [row.zone.id, row.coursesPerYear]));
  const all = flowMatrix(reached, 'all', from).rows;
  const draws = drawnShares(reached, centreId, from, halvingMinutes).map((drawn) => {
    const whole = all.find(({ zone }) => zone.id === drawn.zoneId)?.coursesPerYear ?? 0;
    const general = drawn.changes.some(({ subject }) => subject === generalShares);
    const concerned = general ? (rows.get(drawn.zoneId) ?? 0) : whole;
    return { ...drawn, coursesPerYear: whole, coursesDrawn: (concerned || whole) * drawn.share };
  });
  return { centreId, journeys, draws: draws.toSorted((a, b) => b.coursesDrawn - a.coursesDrawn), from, halvingMinutes };
}

/** Courses a year that the offer would bring. */
export const coursesOffered = ({ draws }: NewcomerOffer): number => sum(draws, ({ coursesDrawn }) => coursesDrawn);
