import type { Problem } from '../../../db/schema/problem.ts';
import { addWeeks, dayOf } from '../calendar/day.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';
import { longDate } from './words.ts';

/** A closure this long is no break for a holiday or for works that courses are planned around. */
const longDays = 14;

/**
 * Closures of a centre that are so long that people would be sent elsewhere: the simulation does not, and lets courses go
 * on after them, since a closure is so many days that are not worked.
 */
export function closureWarnings({ plan }: ResolvedPlan): Problem[] {
  const end = addWeeks(plan.startDate, plan.horizonWeeks);
  return plan.centres.flatMap(({ name, opening }, at) =>
    (opening.closures ?? []).flatMap(({ from, to }, index): Problem[] => {
      const days = dayOf(to) - dayOf(from) + 1;
      if (days < longDays || to < plan.startDate || from >= end) return [];
      const message = `${name} is closed from ${longDate(from)} to ${longDate(to)}. Nobody is sent elsewhere for days of closure, and courses go on after them. For as long as this, give its machines a project that takes them out, or send its people elsewhere meanwhile.`;
      return [{ path: `centres[${at}].opening.closures[${index}]`, message }];
    }),
  );
}
