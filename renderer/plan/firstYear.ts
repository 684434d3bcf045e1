import { group } from 'd3-array';
import type { Benchmark } from '../../db/schema/demand.ts';
import { bunkerKinds } from '../../db/schema/machine.ts';
import type { Pathway } from '../../db/schema/pathway.ts';
import type { Plan } from '../../db/schema/plan.ts';
import { flowInForce } from '../simulation/scenario/flows.ts';

/**
 * What the plan's first year asks for, computed from its inputs alone: demand, flows and fractionation in force at the
 * start. It is held against published figures, so that a plan's inputs can be judged before anything is simulated.
 */
export type FirstYear = { courses: number; fractions: number; simulations: number; linacs: number; people: number };

export function fractionsPerCourse(pathway: Pathway, date: string): number {
  const mix = pathway.fractionation.findLast(({ from }) => from === null || from <= date)?.mix ?? [];
  return mix.reduce((sum, { fractions, share }) => sum + fractions * share, 0);
}

/** The whole network when `centreId` is null. People are those of zones in the year of the start. */
export function firstYear(plan: Plan, centreId: string | null): FirstYear {
  const pathways = new Map(plan.pathways.map((pathway) => [pathway.id, pathway]));
  const flowsFrom = group(plan.flows, ({ zoneId }) => zoneId);
  const totals: FirstYear = { courses: 0, fractions: 0, simulations: 0, linacs: 0, people: 0 };
  for (const { zoneId, pathwayId, coursesPerYear } of plan.demand) {
    const pathway = pathways.get(pathwayId);
    if (!pathway) continue;
    const share =
      centreId === null
        ? 1
        : (flowInForce(flowsFrom.get(zoneId) ?? [], pathwayId, plan.startDate)?.shares[centreId] ?? 0);
    const courses = coursesPerYear * share;
    totals.courses += courses;
    totals.fractions += courses * fractionsPerCourse(pathway, plan.startDate);
    if (pathway.imaging.some(({ kind }) => kind === 'ctSimulator')) totals.simulations += courses;
  }
  const year = plan.startDate.slice(0, 4);
  totals.people = plan.zones.reduce((sum, { population }) => sum + (population?.[year] ?? 0), 0);
  totals.linacs = plan.machines.filter(
    (machine) => bunkerKinds.includes(machine.kind) && (centreId === null || machine.centreId === centreId),
  ).length;
  return totals;
}

/** The plan's own figure for a benchmark; NaN where the plan cannot say. */
export function measured({ measure }: Benchmark, year: FirstYear): number {
  const values: Record<Benchmark['measure'], number> = {
    courses: year.courses,
    fractions: year.fractions,
    coursesPerMillion: year.courses / (year.people / 1e6),
    fractionsPerCourse: year.fractions / year.courses,
    fractionsPerLinac: year.fractions / year.linacs,
    simulationsPerCourse: year.simulations / year.courses,
    linacsPerMillion: year.linacs / (year.people / 1e6),
  };
  return values[measure];
}
