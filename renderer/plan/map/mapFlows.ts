import { descending, rollup, sum } from 'd3-array';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { flowInForce } from '../../simulation/scenario/flows.ts';
import { perNetwork } from './perNetwork.ts';

/** Courses a year that go from a zone to a centre, all pathways together. */
export type MapFlow = { zoneId: string; centreId: string; coursesPerYear: number };

/**
 * Who goes where: each zone's courses a year (those of the plan's first year) by the shares in force on `date`.
 * The largest first, so that small ones are drawn over large ones.
 */
export const mapFlows = perNetwork(({ plan }: ResolvedPlan, date: string): MapFlow[] => {
  const flowsOf = rollup(
    plan.flows,
    (flows) => flows,
    (flow) => flow.zoneId,
  );
  const courses = new Map<string, Map<string, number>>();
  for (const { zoneId, pathwayId, coursesPerYear } of plan.demand) {
    const shares = flowInForce(flowsOf.get(zoneId) ?? [], pathwayId, date)?.shares ?? {};
    const byCentre = courses.get(zoneId) ?? new Map<string, number>();
    courses.set(zoneId, byCentre);
    for (const [centreId, share] of Object.entries(shares)) {
      byCentre.set(centreId, (byCentre.get(centreId) ?? 0) + coursesPerYear * share);
    }
  }
  return [...courses]
    .flatMap(([zoneId, byCentre]) =>
      [...byCentre].map(([centreId, coursesPerYear]) => ({ zoneId, centreId, coursesPerYear })),
    )
    .filter(({ coursesPerYear }) => coursesPerYear > 0)
    .sort((a, b) => descending(a.coursesPerYear, b.coursesPerYear));
});

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
