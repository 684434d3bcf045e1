import type { Opening } from '../../../db/schema/centre.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { type Day, isoDateOf } from '../calendar/day.ts';
import { openingCalendar } from '../calendar/openDays.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';
import type { Timeline } from './timeline.ts';

export type CentreCalendar = { openDays: Int32Array; ordinalAt: Int32Array };

/** Open days of a centre in order, and for each day the first of them on or after it. */
export function calendarOf(
  timeline: Timeline,
  opening: Opening,
  changes: ResolvedPlan['openingDays'],
  holidays: readonly Day[],
): CentreCalendar {
  const isOpen = openingCalendar(opening, throughWarmUp(timeline, changes), new Set(holidays));
  const openDays = new Int32Array(timeline.days);
  const ordinalAt = new Int32Array(timeline.days + 1);
  let count = 0;
  for (let index = 0; index < timeline.days; index++) {
    ordinalAt[index] = count;
    if (isOpen(timeline.origin + index)) openDays[count++] = index;
  }
  ordinalAt[timeline.days] = count;
  return { openDays: openDays.slice(0, count), ordinalAt };
}

/** Changes of opening days as they are on the plan's first day throughout the warm-up. */
export function throughWarmUp(
  { origin, start }: Timeline,
  changes: ResolvedPlan['openingDays'],
): ResolvedPlan['openingDays'] {
  const first = isoDateOf(origin + start);
  const held = changes.filter(({ until }) => until === undefined || until > first);
  return held.map((change) => (change.from <= first ? { ...change, from: isoDateOf(origin) } : change));
}

/**
 * Whole plans on each open day. A capacity of 7.5 a day is 7 and 8 in turn, so that the total is right.
 */
export function planningSlots(plansPerDay: Plan['centres'][number]['plansPerDay'], openDays: number) {
  if (plansPerDay === null) return null;
  const slots = new Int32Array(openDays);
  for (let ordinal = 0; ordinal < openDays; ordinal++) {
    slots[ordinal] = Math.floor((ordinal + 1) * plansPerDay) - Math.floor(ordinal * plansPerDay);
  }
  return slots;
}
