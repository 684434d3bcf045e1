import { rollup, sum } from 'd3-array';
import type { Travel } from '../../../db/schema/demand.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Zone } from '../../../db/schema/zone.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { demandLevel } from './demandLevel.ts';
import { goesTo, mapFlows, type PartOfFlow } from './mapFlows.ts';
import { perNetwork } from './perNetwork.ts';

/** A zone as the map tells of it. */
export type MapZone = {
  zone: Zone;
  /** Decisions to treat in a year at the date's demand, wherever they go. */
  coursesPerYear: number;
  /** Where its courses go, the largest part first; empty when the plan sends them nowhere. */
  goesTo: PartOfFlow[];
  /** One way to the main centre; null when the plan does not say. */
  carMinutes: number | null;
};

/** One way by car; undefined when the plan does not say. */
export const carTravel = ({ travel = [] }: Plan, zoneId: string, centreId: string): Travel | undefined =>
  byCar(travel, '').get(`${zoneId} ${centreId}`);

const byCar = perNetwork(
  (travel: readonly Travel[], _: string) =>
    new Map(
      travel.filter(({ mode }) => mode === 'car').map((record) => [`${record.zoneId} ${record.centreId}`, record]),
    ),
);

/** The plan's zones on a date, those with most courses first; of one pathway, or of all together. */
export const mapZones = (network: ResolvedPlan, date: string, pathwayId: string | null = null): MapZone[] =>
  zonesFor(network, `${date} ${pathwayId ?? ''}`);

const zonesFor = perNetwork((network: ResolvedPlan, argument: string): MapZone[] => {
  const { plan } = network;
  const [date = '', pathwayId = ''] = argument.split(' ');
  const demand = rollup(
    plan.demand.filter((record) => pathwayId === '' || record.pathwayId === pathwayId),
    (records) => sum(records, (record) => record.coursesPerYear * demandLevel(network, record, date)),
    ({ zoneId }) => zoneId,
  );
  const flows = mapFlows(network, date, pathwayId === '' ? null : pathwayId);
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
