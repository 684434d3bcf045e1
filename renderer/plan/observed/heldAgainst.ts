import type { ObservedMonth } from '../../../db/schema/observation.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { isUrgent } from '../../../db/schema/urgent.ts';
import { addDays, addWeeks, daysBetween, toDate, toIso } from '../dates.ts';

/** What is held against what: the months observed, and whether they are months that the plan itself covers. */
export type HeldAgainst = { months: ObservedMonth[]; inPlan: boolean };

const yearWeeks = 52;
/** Fewer months of the plan's own than these say too little by themselves. */
const leastMonths = 3;
/** Months before the plan's start beyond these are another time. */
const mostMonths = 12;

export const standardDays = 31;

/**
 * Months that lie in the plan are held against the same months of it. Before there are any, the latest year that was
 * observed is held against the plan's first year: another year, with what has changed since.
 */
export function heldAgainst({ startDate, horizonWeeks }: Plan, months: readonly ObservedMonth[]): HeldAgainst {
  const end = addWeeks(startDate, horizonWeeks);
  const within = months.filter(({ month }) => `${month}-01` >= startDate && firstDayAfter(month) <= end);
  if (within.length >= leastMonths) return { months: within, inPlan: true };
  return { months: months.filter(({ month }) => `${month}-01` < startDate).slice(-mostMonths), inPlan: false };
}

const firstDayAfter = (month: string): string => {
  const first = toDate(`${month}-01`);
  return toIso(new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 1)));
};

/**
 * The plan as it is held against what was observed: its baseline alone, for a year or for as long as months of it were
 * observed, with 31 days as every pathway's target, so that the simulated share is the share that is published. Who may
 * use minutes held for urgent courses stays as it was.
 */
export function calibrationPlan(plan: Plan): Plan {
  const observed = (plan.observations ?? []).flatMap(({ months }) => months.map(({ month }) => month)).toSorted();
  const last = observed.findLast((month) => firstDayAfter(month) <= addWeeks(plan.startDate, plan.horizonWeeks));
  const weeks = last === undefined ? 0 : Math.ceil(daysBetween(plan.startDate, addDays(firstDayAfter(last), 6)) / 7);
  return {
    ...plan,
    horizonWeeks: Math.min(plan.horizonWeeks, Math.max(yearWeeks, weeks)),
    scenarios: [],
    pathways: plan.pathways.map((pathway) => ({ ...pathway, urgent: isUrgent(pathway), targetDays: standardDays })),
  };
}
