import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { perNetwork } from '../map/perNetwork.ts';
import { coursesOn } from './coursesOn.ts';
import { reachOn } from './reach.ts';
import { everyCourse, followers, type Subject } from './subject.ts';
import { centresByTravel } from './travelTimes.ts';

/** Courses a year that travel from a zone to a centre. */
export type Journey = {
  zoneId: string;
  centreId: string;
  coursesPerYear: number;
  /** The part of them that the flows send to another centre, which cannot treat them on the date. */
  handedOn: number;
};

/**
 * Who travels where on a date, for a subject: by the shares in force, and where a centre cannot treat a pathway, on to
 * the next that can, by travel time, as the simulation does. Where none can they stay with the centre they are sent to.
 */
export function journeys(network: ResolvedPlan, subject: Subject, date: string): Journey[] {
  const { plan } = network;
  const reach = reachOn(network, date);
  const coursesOf = coursesOn(network, date);
  const found = new Map<string, Journey>();
  for (const [zoneId, held] of followers(network, subject, date)) {
    for (const { demand, flow } of held) {
      const courses = coursesOf(demand);
      for (const [sentTo, share] of Object.entries(flow?.shares ?? {})) {
        if (share * courses === 0) continue;
        const able = (centreId: string) => reach(centreId, demand.pathwayId) === null;
        const centreId = able(sentTo) ? sentTo : (centresByTravel(plan, zoneId).find(able) ?? sentTo);
        const key = `${zoneId}/${centreId}`;
        const journey = found.get(key) ?? { zoneId, centreId, coursesPerYear: 0, handedOn: 0 };
        journey.coursesPerYear += courses * share;
        if (centreId !== sentTo) journey.handedOn += courses * share;
        found.set(key, journey);
      }
    }
  }
  return [...found.values()];
}

/** Every course of the network, whatever the subject; worked out once for each network and date. */
export const allJourneys = perNetwork((network: ResolvedPlan, date: string) => journeys(network, everyCourse, date));
