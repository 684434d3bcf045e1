import type { Plan } from '../../../db/schema/plan.ts';
import type { Day } from '../calendar/day.ts';
import { openingCalendar } from '../calendar/openDays.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';
import type { Timeline } from './timeline.ts';

export type CentreCalendar = { openDays: Int32Array; ordinalAt: Int32Array };

/** Open days of every centre in order, and for each day the first of them on or after it. */
export function calendarsOf(resolved: ResolvedPlan, timeline: Timeline, holidays: ReadonlySet<Day>): CentreCalendar[] {
  return resolved.plan.centres.map(({ id, opening }) => {
    const changes = resolved.openingDays.filter(({ centreId }) => centreId === id);
    const isOpen = openingCalendar(opening, changes, holidays);
    const openDays: number[] = [];
    const ordinalAt = new Int32Array(timeline.days + 1);
    for (let index = 0; index < timeline.days; index++) {
      ordinalAt[index] = openDays.length;
      if (isOpen(timeline.origin + index)) openDays.push(index);
    }
    ordinalAt[timeline.days] = openDays.length;
    return { openDays: Int32Array.from(openDays), ordinalAt };
  });
}

/**
 * Whole plans on each open day. A capacity of 7.5 a day is 7 and 8 in turn, so that the total is right.
 */
export function planningSlots(plansPerDay: Plan['centres'][number]['plansPerDay'], openDays: number) {
  if (plansPerDay === null) return null;
  return Int32Array.from(
    { length: openDays },
    (_, ordinal) => Math.floor((ordinal + 1) * plansPerDay) - Math.floor(ordinal * plansPerDay),
  );
}
