import { bunkerKinds } from '../../../db/schema/machine.ts';
import { resolvedMachines } from '../../simulation/resolvedMachines.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { addWeeks, daysBetween, earlierOf, laterOf } from '../dates.ts';
import { beginsIn, financialYearFrom, financialYearOf, firstDayOf } from '../financialYear.ts';

/**
 * Linac-years in service by financial year, from the plan's first day to its last. A year is cut by days: a linac that
 * treats for 73 of 365 days is a fifth of a linac-year. A linac that is out for works or down and comes back counts all
 * the same, since it is kept all the same; between one taken out for good and its successor nothing counts, nor does
 * what stands in a centre that is not yet open, or has closed.
 */
export function linacYears(resolved: ResolvedPlan): Map<string, number> {
  const { plan } = resolved;
  const [start, end] = [plan.startDate, addWeeks(plan.startDate, plan.horizonWeeks)];
  const centres = new Map(plan.centres.map((centre) => [centre.id, centre]));
  const years = new Map<string, number>();
  for (const { machine, inService, outOfService, stays } of resolvedMachines(resolved)) {
    if (!bunkerKinds.includes(machine.kind)) continue;
    for (const stay of stays) {
      const centre = centres.get(stay.centreId);
      const from = [stay.from, inService, centre?.opens].reduce<string>((a, b) => laterOf(a, b ?? a), start);
      const until = [stay.until, outOfService, centre?.closes].reduce<string>((a, b) => earlierOf(a, b ?? a), end);
      addByYear(years, from, until);
    }
  }
  return years;
}

function addByYear(years: Map<string, number>, from: string, until: string): void {
  if (from >= until) return;
  for (let year = financialYearOf(from), first = firstDayOf(year); first < until; ) {
    const next = financialYearFrom(beginsIn(year) + 1);
    const days = daysBetween(laterOf(first, from), earlierOf(firstDayOf(next), until));
    years.set(year, (years.get(year) ?? 0) + days / daysBetween(first, firstDayOf(next)));
    [year, first] = [next, firstDayOf(next)];
  }
}
