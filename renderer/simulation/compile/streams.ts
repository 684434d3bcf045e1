import type { Plan } from '../../../db/schema/plan.ts';
import type { Day } from '../calendar/day.ts';
import { weekly } from '../calendar/openDays.ts';
import { clustersOf } from '../random/distributions.ts';
import { hashText } from '../random/key.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';
import { profiler } from './demand.ts';
import type { Stream } from './network.ts';
import type { Timeline } from './timeline.ts';

const usualDecisions = { weekdays: [1, 2, 3, 4, 5], bankHolidays: false };

/** Decisions to treat of every zone and pathway that has any. */
export function streamsOf(
  timeline: Timeline,
  zones: Plan['zones'],
  pathways: Plan['pathways'],
  demanded: Plan['demand'],
  decisions: Plan['decisions'],
  seasonality: Plan['seasonality'],
  changes: ResolvedPlan['demand'],
  holidays: readonly Day[],
): Stream[] {
  const isDecisionDay = weekly(decisions ?? usualDecisions, new Set(holidays));
  const profileOf = profiler(timeline, isDecisionDay, seasonality, changes);
  const zoneAt = new Map(zones.map(({ id }, index) => [id, index]));
  const pathwayAt = new Map(pathways.map(({ id }, index) => [id, index]));
  const streams = demanded.flatMap((demand): Stream[] => {
    const { zoneId, pathwayId, coursesPerYear, dispersion } = demand;
    const zone = zoneAt.get(zoneId);
    const pathway = pathwayAt.get(pathwayId);
    if (zone === undefined || pathway === undefined || coursesPerYear === 0) return [];
    const clusters = clustersOf(dispersion ?? 1);
    return [
      {
        zone,
        pathway,
        key: hashText(`${zoneId}/${pathwayId}`),
        clusters,
        clustersPerYear: coursesPerYear / clusters.meanSize,
        profile: profileOf(demand),
      },
    ];
  });
  // Draws are keyed, so their order is free; this one leaves each day's decisions almost in order of priority.
  return streams.sort((a, b) => pathways[a.pathway].priority - pathways[b.pathway].priority);
}
