import { utcYear } from 'd3-time';
import type { Demand } from '../../../db/schema/demand.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { toDate, toIso } from '../dates.ts';

type Change = ResolvedPlan['demand'][number];

const concerns = ({ zoneId, pathwayId }: Change, demand: Demand): boolean =>
  (zoneId === '*' || zoneId === demand.zoneId) && (pathwayId === '*' || pathwayId === demand.pathwayId);

const covers = ({ from, until }: Change, date: string): boolean =>
  from <= date && (until === undefined || date < until);

/**
 * What a record of demand has grown to by a date, as a part of its first year's: growth steps on each anniversary of
 * the plan's start, by the rate then in force, and changes multiply it on their own days. As the simulation has it,
 * without the season.
 */
export function demandLevel({ plan, demand: changes }: ResolvedPlan, demand: Demand, date: string): number {
  const own = changes.filter((change) => concerns(change, demand));
  let level = 1;
  for (let anniversary = yearAfter(plan.startDate); anniversary <= date; anniversary = yearAfter(anniversary)) {
    const rate = own.findLast((change) => change.growthPerYear !== undefined && covers(change, anniversary));
    level *= 1 + (rate?.growthPerYear ?? demand.growthPerYear ?? 0);
  }
  return own.reduce((product, change) => product * (covers(change, date) ? (change.factor ?? 1) : 1), level);
}

const yearAfter = (date: string): string => toIso(utcYear.offset(toDate(date), 1));
