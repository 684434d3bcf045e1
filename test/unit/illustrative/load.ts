import type { Plan } from '../../../db/schema/plan.ts';
import { fractionsPerCourse } from '../../../renderer/plan/firstYear.ts';
import { resolvedMachines } from '../../../renderer/simulation/resolvedMachines.ts';
import { unchanged } from '../../../renderer/simulation/resolvedPlan.ts';
import { flowInForce } from '../../../renderer/simulation/scenario/flows.ts';

/** Open days a year less one service day a month, and what 73 hours of breakdown leave of some 1,980 a year. */
const daysPerYear = 253 - 12;
const afterBreakdowns = 0.963;

/** Treatment minutes a year asked of each centre on a date, over those its machines then have. */
export function loadOn(plan: Plan, date: string): Map<string, number> {
  const years = (Date.parse(date) - Date.parse(plan.startDate)) / (365.25 * 86_400_000);
  const pathways = new Map(plan.pathways.map((pathway) => [pathway.id, pathway]));
  const asked = new Map<string, number>();
  const flowsOf = Map.groupBy(plan.flows, ({ zoneId }) => zoneId);
  for (const { zoneId, pathwayId, coursesPerYear, growthPerYear = 0 } of plan.demand) {
    const pathway = pathways.get(pathwayId);
    if (!pathway) continue;
    const later = (fractionsPerCourse(pathway, date) - 1) * pathway.minutesLater;
    const minutes = coursesPerYear * (1 + growthPerYear) ** years * (pathway.minutesFirst + later);
    for (const [centreId, share] of Object.entries(
      flowInForce(flowsOf.get(zoneId) ?? [], pathwayId, date)?.shares ?? {},
    )) {
      asked.set(centreId, (asked.get(centreId) ?? 0) + minutes * share);
    }
  }
  return new Map(plan.centres.map(({ id }) => [id, (asked.get(id) ?? 0) / available(plan, id, date)]));
}

/** Minutes a year, were the fleet of this date to stay. */
function available(plan: Plan, centreId: string, date: string): number {
  const treating = resolvedMachines(unchanged(plan)).filter(
    ({ machine, inService, outOfService, outages }) =>
      machine.centreId === centreId &&
      machine.kind === 'linac' &&
      (inService ?? '') <= date &&
      (outOfService === null || date < outOfService) &&
      !outages.some(({ from, until }) => from <= date && date < until),
  );
  return treating.reduce((sum, { machine }) => sum + machine.minutesPerDay, 0) * daysPerYear * afterBreakdowns;
}
