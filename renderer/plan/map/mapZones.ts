import { rollup, sum } from 'd3-array';
import type { Travel } from '../../../db/schema/demand.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Zone } from '../../../db/schema/zone.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { goesTo, mapFlows, type PartOfFlow } from './mapFlows.ts';
import { perNetwork } from './perNetwork.ts';

/** A zone as the map tells of it. */
export type MapZone = {
  zone: Zone;
  /** Decisions to treat in the plan's first year, wherever they go. */
  coursesPerYear: number;
  /** Where its courses go, the largest part first; empty when the plan sends them nowhere. */
  goesTo: PartOfFlow[];
  /** One way to the main centre; null when the plan does not say. */
  carMinutes: number | null;
};

/** One way by car; undefined when the plan does not say. */
export const carTravel = (plan: Plan, zoneId: string, centreId: string): Travel | undefined =>
  plan.travel?.find((travel) => travel.zoneId === zoneId && travel.centreId === centreId && travel.mode === 'car');

/** The plan's zones, those with most courses first. */
export const mapZones = perNetwork((network: ResolvedPlan, date: string): MapZone[] => {
  const { plan } = network;
  const demand = rollup(
    plan.demand,
    (records) => sum(records, ({ coursesPerYear }) => coursesPerYear),
    ({ zoneId }) => zoneId,
  );
  const flows = mapFlows(network, date);
  return plan.zones
    .map((zone) => {
      const parts = goesTo(flows, zone.id);
      const [main] = parts;
      return {
        zone,
        coursesPerYear: demand.get(zone.id) ?? 0,
        goesTo: parts,
        carMinutes: main ? (carTravel(plan, zone.id, main.id)?.minutes ?? null) : null,
      };
    })
    .sort((a, b) => b.coursesPerYear - a.coursesPerYear);
});

/** The latest year of a series that is not after `year`, else its first one; null when there is none. */
export function figureOfYear(
  series: Record<string, number> | undefined,
  year: number,
): { year: number; value: number } | null {
  const years = Object.keys(series ?? {})
    .map(Number)
    .sort((a, b) => a - b);
  const chosen = years.findLast((known) => known <= year) ?? years[0];
  const value = chosen === undefined ? undefined : series?.[String(chosen)];
  return chosen === undefined || value === undefined ? null : { year: chosen, value };
}
