import type { Plan } from '../../../db/schema/plan.ts';
import type { MapFlow } from './mapFlows.ts';

/** Which flows are shown; null is all. A flow must be of the pathway, go to the trust and centre, and leave the zone. */
export type FlowFilter = {
  pathwayId: string | null;
  trustId: string | null;
  centreId: string | null;
  zoneId: string | null;
};

export const everyFlow: FlowFilter = { pathwayId: null, trustId: null, centreId: null, zoneId: null };

/** The filter without what the plan does not hold, such as a centre of another scenario. */
export function soundFilter(plan: Plan, filter: FlowFilter): FlowFilter {
  const known = (records: readonly { id: string }[], id: string | null) =>
    records.some((record) => record.id === id) ? id : null;
  return {
    pathwayId: known(plan.pathways, filter.pathwayId),
    trustId: known(plan.trusts, filter.trustId),
    centreId: known(plan.centres, filter.centreId),
    zoneId: known(plan.zones, filter.zoneId),
  };
}

export const isFiltered = (filter: FlowFilter): boolean => Object.values(filter).some((id) => id !== null);

/** Whether a flow is shown; its pathway has been chosen before. */
export function flowShown(plan: Plan, { trustId, centreId, zoneId }: FlowFilter): (flow: MapFlow) => boolean {
  const ofTrust = new Set(plan.centres.filter((centre) => centre.trustId === trustId).map(({ id }) => id));
  return (flow) =>
    (trustId === null || ofTrust.has(flow.centreId)) &&
    (centreId === null || centreId === flow.centreId) &&
    (zoneId === null || zoneId === flow.zoneId);
}

/** "Breast, radical, from Winchester to Poole"; null while everything is shown. */
export function filterWords(plan: Plan, { pathwayId, trustId, centreId, zoneId }: FlowFilter): string | null {
  const name = (records: readonly { id: string; name: string }[], id: string | null) =>
    records.find((record) => record.id === id)?.name;
  const [pathway, trust] = [name(plan.pathways, pathwayId), name(plan.trusts, trustId)];
  const [centre, zone] = [name(plan.centres, centreId), name(plan.zones, zoneId)];
  const words = [pathway, zone && `from ${zone}`, centre ? `to ${centre}` : trust && `to ${trust}`].filter(
    (word) => word !== undefined,
  );
  return words.length === 0 ? null : words.join(' ');
}
