import { descending, group, rollup, sum } from 'd3-array';
import { canTreat } from '../../simulation/compile/eligibility.ts';
import { zonesOf } from '../../simulation/compile/routes.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { flowInForce } from '../../simulation/scenario/flows.ts';
import { demandLevel } from './demandLevel.ts';
import { machinesAt } from './machinesAt.ts';
import { covers, isOut, outagesOf } from './outages.ts';
import { perNetwork } from './perNetwork.ts';

/** Courses a year that go from a zone to a centre. */
export type MapFlow = { zoneId: string; centreId: string; coursesPerYear: number };

/** `isTreated`: false where no centre can treat them, so that they wait where they are sent. */
type PathwayFlow = MapFlow & { pathwayId: string; isTreated: boolean };

/** Which centres can treat which pathway on a date: open, with a machine in service that has what it needs. */
function treatableOn(network: ResolvedPlan, date: string): (centreId: string, pathwayId: string) => boolean {
  const { plan } = network;
  const outages = outagesOf(network, '').filter(({ from, until }) => covers(from, until, date));
  const machines = new Map(
    plan.centres.map(({ id, opens, closes }) => [
      id,
      (opens ?? '') > date || (closes !== undefined && closes <= date)
        ? []
        : machinesAt(network, id, date).filter((machine) => !isOut(outages, machine.id, date)),
    ]),
  );
  const pathways = new Map(plan.pathways.map((pathway) => [pathway.id, pathway]));
  const known = new Map<string, boolean>();
  return (centreId, pathwayId) => {
    const key = `${centreId} ${pathwayId}`;
    const pathway = pathways.get(pathwayId);
    const can =
      known.get(key) ?? (pathway !== undefined && (machines.get(centreId) ?? []).some((one) => canTreat(one, pathway)));
    known.set(key, can);
    return can;
  };
}

/**
 * Who goes where on a date: each zone's courses a year at that date's demand by the shares then in force. What a
 * centre cannot treat then goes, as in the simulation, to the nearest by car that can; where none can, to where it is
 * sent.
 */
const pathwayFlows = perNetwork((network: ResolvedPlan, date: string): PathwayFlow[] => {
  const { plan } = network;
  const flowsOf = group(plan.flows, ({ zoneId }) => zoneId);
  const treats = treatableOn(network, date);
  const nearest = new Map(
    zonesOf(plan).map((zone) => [zone.id, Array.from(zone.nearest, (index) => plan.centres[index]?.id ?? '')]),
  );
  return plan.demand.flatMap((demand) => {
    const { zoneId, pathwayId } = demand;
    const shares = flowInForce(flowsOf.get(zoneId) ?? [], pathwayId, date)?.shares ?? {};
    const courses = demand.coursesPerYear * demandLevel(network, demand, date);
    return Object.entries(shares).flatMap(([sentTo, share]) => {
      if (share <= 0 || courses <= 0) return [];
      const stands = treats(sentTo, pathwayId);
      const treating = stands ? sentTo : nearest.get(zoneId)?.find((id) => treats(id, pathwayId));
      const isTreated = treating !== undefined;
      return [{ zoneId, pathwayId, centreId: treating ?? sentTo, isTreated, coursesPerYear: courses * share }];
    });
  });
});

/** Days that the courses of each centre may take from decision to first fraction, on average. */
export const meanTargets = perNetwork((network: ResolvedPlan, date: string): Map<string, number> => {
  const target = new Map(network.plan.pathways.map(({ id, targetDays }) => [id, targetDays]));
  return rollup(
    pathwayFlows(network, date),
    (flows) =>
      sum(flows, ({ pathwayId, coursesPerYear }) => (target.get(pathwayId) ?? 0) * coursesPerYear) /
      sum(flows, ({ coursesPerYear }) => coursesPerYear),
    ({ centreId }) => centreId,
  );
});

/** Courses a year on a date that can be treated, by centre; and under null those that no centre can treat. */
export const treatedFlows = perNetwork(
  (network: ResolvedPlan, date: string): Map<string | null, number> =>
    rollup(
      pathwayFlows(network, date),
      (flows) => sum(flows, ({ coursesPerYear }) => coursesPerYear),
      ({ centreId, isTreated }) => (isTreated ? centreId : null),
    ),
);

const everyPathway = '*';

const flowsFor = perNetwork((network: ResolvedPlan, argument: string): MapFlow[] => {
  const [date = '', pathwayId = everyPathway] = argument.split(' ');
  const wanted = pathwayFlows(network, date).filter(
    (flow) => pathwayId === everyPathway || flow.pathwayId === pathwayId,
  );
  return [...group(wanted, ({ zoneId, centreId }) => `${zoneId} ${centreId}`).values()]
    .flatMap((flows) => {
      const [first] = flows;
      if (!first) return [];
      const { zoneId, centreId } = first;
      return [{ zoneId, centreId, coursesPerYear: sum(flows, ({ coursesPerYear }) => coursesPerYear) }];
    })
    .sort((a, b) => descending(a.coursesPerYear, b.coursesPerYear));
});

/**
 * Courses a year on a date from every zone to every centre, of one pathway or of all together. The largest first, so
 * that small ones are drawn over large ones.
 */
export const mapFlows = (network: ResolvedPlan, date: string, pathwayId: string | null = null): MapFlow[] =>
  flowsFor(network, `${date} ${pathwayId ?? everyPathway}`);

/** A part of a whole: courses a year with the share they are of everything that leaves the zone or reaches the centre. */
export type PartOfFlow = { id: string; coursesPerYear: number; share: number };

function parts(flows: readonly MapFlow[], idOf: (flow: MapFlow) => string): PartOfFlow[] {
  const total = sum(flows, ({ coursesPerYear }) => coursesPerYear);
  return flows.map((flow) => ({
    id: idOf(flow),
    coursesPerYear: flow.coursesPerYear,
    share: flow.coursesPerYear / total,
  }));
}

/** The centres a zone's courses go to, the largest first. */
export const goesTo = (flows: readonly MapFlow[], zoneId: string): PartOfFlow[] =>
  parts(
    flows.filter((flow) => flow.zoneId === zoneId),
    (flow) => flow.centreId,
  );

/** The zones a centre's courses come from, the largest first. */
export const comesFrom = (flows: readonly MapFlow[], centreId: string): PartOfFlow[] =>
  parts(
    flows.filter((flow) => flow.centreId === centreId),
    (flow) => flow.zoneId,
  );
