import { group } from 'd3-array';
import type { Demand, Flow } from '../../../db/schema/demand.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { flowInForce } from '../../simulation/scenario/flows.ts';

/**
 * What flows are looked at: a pathway's id; `*`, what goes by a zone's shares for every pathway that has none of its
 * own; or `all`, every course, by whichever shares it goes.
 */
export type Subject = string;

export const everyCourse = 'all';
export const generalShares = '*';

/** `all` adds up what other shares say, so it can be looked at and not changed. */
export const canBeChanged = (subject: Subject): boolean => subject !== everyCourse;

const none: readonly Flow[] = [];
const byZone = new WeakMap<readonly Flow[], Map<string, Flow[]>>();

/** The flows of one zone, in the order of the plan. */
export function flowsOfZone(flows: readonly Flow[], zoneId: string): readonly Flow[] {
  const known = byZone.get(flows) ?? group(flows, (flow) => flow.zoneId);
  byZone.set(flows, known);
  return known.get(zoneId) ?? none;
}

/** Demand that goes by the subject's shares on a date, with the flow it goes by; by zone. */
export type Follower = { demand: Demand; flow: Flow | undefined };

export function followers({ plan }: ResolvedPlan, subject: Subject, date: string): Map<string, Follower[]> {
  const found = plan.demand.flatMap((demand): Follower[] => {
    if (subject !== everyCourse && subject !== generalShares && demand.pathwayId !== subject) return [];
    const flow = flowInForce(flowsOfZone(plan.flows, demand.zoneId), demand.pathwayId, date);
    return subject === generalShares && flow?.pathwayId !== generalShares ? [] : [{ demand, flow }];
  });
  return group(found, ({ demand }) => demand.zoneId);
}

/** The pathways that have demand going by the subject's shares anywhere on a date. */
export function pathwaysOf(network: ResolvedPlan, subject: Subject, date: string): Set<string> {
  const found = [...followers(network, subject, date).values()].flat();
  return new Set(found.filter(({ demand }) => demand.coursesPerYear > 0).map(({ demand }) => demand.pathwayId));
}
