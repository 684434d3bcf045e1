import type { Demand } from '../../../db/schema/demand.ts';
import { addYears, dayOf, isoDateOf } from '../../simulation/calendar/day.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';

/**
 * Courses a year as they are on a date: the first year's, grown on each anniversary of the plan's start by the rate
 * then in force, times the factors of a scenario that hold that day. The simulation draws its decisions by the same
 * rule (compile/demand.ts). Before the start everything is as at the start.
 */
export function coursesOn({ plan, demand: changes }: ResolvedPlan, date: string): (demand: Demand) => number {
  const start = dayOf(plan.startDate);
  const anniversaries: string[] = [];
  for (let year = 1; isoDateOf(addYears(start, year)) <= date; year++) {
    anniversaries.push(isoDateOf(addYears(start, year)));
  }
  const day = date < plan.startDate ? plan.startDate : date;
  return ({ zoneId, pathwayId, coursesPerYear, growthPerYear = 0 }) => {
    const concerned = changes.filter(
      (change) =>
        (change.zoneId === '*' || change.zoneId === zoneId) &&
        (change.pathwayId === '*' || change.pathwayId === pathwayId),
    );
    const holding = (on: string) =>
      concerned.filter(({ from, until }) => from <= on && (until === undefined || on < until));
    const growthOn = (on: string) =>
      holding(on).findLast((change) => change.growthPerYear !== undefined)?.growthPerYear ?? growthPerYear;
    const grown = anniversaries.reduce((level, on) => level * (1 + growthOn(on)), 1);
    return holding(day).reduce((courses, { factor }) => courses * (factor ?? 1), coursesPerYear * grown);
  };
}
