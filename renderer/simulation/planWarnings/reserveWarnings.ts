import type { Problem } from '../../../db/schema/problem.ts';
import { isUrgent, urgentTargetDays } from '../../../db/schema/urgent.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';

/** Minutes held for urgent courses while no course is urgent: they stand empty until they are released. */
export function reserveWarnings({ plan }: ResolvedPlan): Problem[] {
  const machines = [...plan.machines, ...plan.projects.flatMap(({ newMachine }) => newMachine ?? [])];
  const holding = machines.filter(({ urgentReserve }) => (urgentReserve?.share ?? 0) > 0);
  if (holding.length === 0) return [];
  const wanted = new Set(plan.demand.flatMap((row) => (row.coursesPerYear > 0 ? [row.pathwayId] : [])));
  if (plan.pathways.some((pathway) => wanted.has(pathway.id) && isUrgent(pathway))) return [];
  const who = holding.length === 1 ? 'One machine holds' : `${holding.length} machines hold`;
  const message = `${who} part of the day for urgent courses, but no pathway with demand is urgent: none is marked so, or has a target of ${urgentTargetDays} days or less. Mark one, or hold nothing.`;
  return [{ path: 'pathways', message }];
}
