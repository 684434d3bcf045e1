import { groups } from 'd3-array';
import type { Flow } from '../../../../db/schema/demand.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { unchanged } from '../../../simulation/resolvedPlan.ts';
import { flowInForce } from '../../../simulation/scenario/flows.ts';
import { put, putRecords } from '../../commands/putRecords.ts';
import { sharesWithout } from '../../commands/removal/sharesWithout.ts';
import { reachOn } from '../../flows/reach.ts';
import { centresByTravel } from '../../flows/travelTimes.ts';
import { decimal } from '../../numbers.ts';
import { finding, type HealthRule } from '../finding.ts';
import { list } from '../list.ts';
import { rowOf } from '../place.ts';

const nameOf = (records: readonly { id: string; name: string }[], id: string): string =>
  records.find((record) => record.id === id)?.name ?? id;

/** What of the demand goes where on the first day; the flow is undefined where it goes nowhere. */
function routed(plan: Plan): { zoneId: string; pathwayId: string; courses: number; flow: Flow | undefined }[] {
  const flowsFrom = Map.groupBy(plan.flows, ({ zoneId }) => zoneId);
  return plan.demand
    .filter(({ coursesPerYear }) => coursesPerYear > 0)
    .map(({ zoneId, pathwayId, coursesPerYear }) => ({
      zoneId,
      pathwayId,
      courses: coursesPerYear,
      flow: flowInForce(flowsFrom.get(zoneId) ?? [], pathwayId, plan.startDate),
    }));
}

/** Demand that goes nowhere, area by area. */
export const demandWithoutFlow: HealthRule = {
  id: 'demand-without-flow',
  reads: ['demand', 'flows', 'zones', 'pathways', 'centres', 'machines', 'projects', 'travel', 'startDate'],
  find(plan) {
    const lost = routed(plan).filter(({ flow }) => flow === undefined);
    const reach = lost.length === 0 ? null : reachOn(unchanged(plan), plan.startDate);
    return groups(lost, ({ zoneId }) => zoneId).map(([zoneId, rows]) => {
      const zone = nameOf(plan.zones, zoneId);
      const pathways = rows.map(({ pathwayId }) => nameOf(plan.pathways, pathwayId));
      const courses = decimal(rows.reduce((sum, row) => sum + row.courses, 0));
      const flows = rows.flatMap(({ pathwayId }): Flow[] => {
        const nearest = centresByTravel(plan, zoneId).find((centreId) => reach?.(centreId, pathwayId) === null);
        return nearest === undefined ? [] : [{ zoneId, pathwayId, shares: { [nearest]: 1 } }];
      });
      const mend = putRecords(
        plan,
        { name: 'send-to-nearest', label: `Send ${list(pathways)} from ${zone} to the nearest centre that can treat` },
        flows.map((flow) => put('flows', flow)),
      );
      const sentence = `${courses} courses a year from ${zone} go nowhere: ${list(pathways)} ${rows.length === 1 ? 'has' : 'have'} no flow there when the plan starts.`;
      return finding(
        `demand-without-flow/${zoneId}`,
        'wrong',
        sentence,
        { view: 'data', row: { collection: 'demand', key: `${zoneId}|${rows[0]?.pathwayId ?? ''}` } },
        flows.length === rows.length ? mend : null,
      );
    });
  },
};

/** Courses that are sent to a centre which cannot treat them when the plan starts, pathway by pathway. */
export const flowsToUnable: HealthRule = {
  id: 'flows-to-unable',
  reads: ['demand', 'flows', 'zones', 'pathways', 'centres', 'machines', 'projects', 'startDate', 'horizonWeeks'],
  find(plan) {
    const reach = reachOn(unchanged(plan), plan.startDate);
    const sent = routed(plan).flatMap(({ zoneId, pathwayId, courses, flow }) =>
      Object.entries(flow?.shares ?? {}).flatMap(([centreId, share]) =>
        flow !== undefined && share > 0 && reach(centreId, pathwayId) !== null
          ? [{ zoneId, pathwayId, centreId, courses: courses * share, flow }]
          : [],
      ),
    );
    return groups(sent, ({ centreId, pathwayId }) => `${centreId}|${pathwayId}`).flatMap(([key, rows]) => {
      const [first] = rows;
      if (first === undefined) return [];
      const { centreId, pathwayId } = first;
      const centre = nameOf(plan.centres, centreId);
      const pathway = nameOf(plan.pathways, pathwayId);
      const courses = rows.reduce((sum, row) => sum + row.courses, 0);
      const sentence = `${decimal(courses, courses < 10 ? 1 : 0)} courses a year of ${pathway} are sent to ${centre}, which cannot treat them (${reach(centreId, pathwayId) ?? ''}); the simulation hands them to the nearest centre that can.`;
      const elsewhere = rows.map(({ zoneId, flow }) => without(zoneId, pathwayId, flow, centreId));
      const known = elsewhere.flatMap((flow) => flow ?? []);
      const mend = putRecords(
        plan,
        { name: 'send-elsewhere', label: `Share out what goes to ${centre} for ${pathway} over the other centres` },
        known.map((flow) => put('flows', flow)),
      );
      return [
        finding(
          `flows-to-unable/${key}`,
          'doubtful',
          sentence,
          rowOf('flows', first.flow, 'shares'),
          known.length === rows.length ? mend : null,
        ),
      ];
    });
  },
};

/** A pathway's own flow without a centre, the others scaled up to a whole; null when it has no other. */
function without(zoneId: string, pathwayId: string, flow: Flow, centreId: string): Flow | null {
  const shares = sharesWithout(flow.shares, new Set([centreId]));
  if (shares === null) return null;
  return flow.pathwayId === pathwayId ? { ...flow, shares } : { ...flow, zoneId, pathwayId, shares };
}
