import { freezeWarmUp, span, type Timeline } from '../compile/timeline.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';
import type { Blocks } from './blocks.ts';
import { shareLost } from './breakdown.ts';
import type { Horizon } from './horizon.ts';
import type { Stay } from './stays.ts';

/** Minutes of some machines by block. */
export type Capacity = {
  /** What booking counts on: rostered and staffed, less planned service and expected breakdown. */
  planned: Float64Array;
  /** Of that, what cuts without notice leave. */
  actual: Float64Array;
};

/** Minutes of a machine during a stay, by block. Service and breakdown count as their long-run share of every day. */
export function capacityOf(
  { timeline, days }: Horizon,
  blocks: Blocks,
  stay: Stay,
  { hours, staffing, breakdowns }: Pick<ResolvedPlan, 'hours' | 'staffing' | 'breakdowns'>,
): Capacity {
  const { life } = stay;
  const planned = new Float64Array(blocks.count);
  const minutes = minutesByDay(timeline, days, stay, hours, staffing);
  const lost = shareLost(timeline, life, breakdowns, days);
  const { service } = life.machine;
  const openDaysPerWeek = (blocks.openDays.length * 7) / days;
  const serviced = service ? Math.min(1, service.days / Math.max(1, service.everyWeeks * openDaysPerWeek)) : 0;
  const cuts = life.down
    .map(({ from, until }) => span(timeline, from, until))
    .map(([from, until]) => [Math.max(from, timeline.start), until] as const);
  const actual = cuts.length > 0 ? new Float64Array(blocks.count) : planned;
  const { openDays, size } = blocks;
  for (let ordinal = 0; ordinal < openDays.length; ordinal++) {
    const day = openDays[ordinal];
    if (minutes[day] === 0) continue;
    const left = minutes[day] * (1 - serviced) * (lost === undefined ? 1 : 1 - lost[day]);
    const block = Math.floor(ordinal / size);
    planned[block] += left;
    if (actual !== planned && !cuts.some(([from, until]) => from <= day && day < until)) actual[block] += left;
  }
  return { planned, actual };
}

/** The changes of a scenario that concern a machine where it stands. */
export function changesTo({ plan, hours, staffing, breakdowns }: ResolvedPlan, { life, treats, centre }: Stay) {
  const id = plan.centres[centre]?.id;
  return {
    hours: hours.filter(({ machineId, centreId }) => machineId === life.id || (treats && centreId === id)),
    staffing: staffing.filter(({ centreId }) => centreId === id),
    breakdowns: breakdowns.filter(({ machineId }) => machineId === '*' || machineId === life.id),
  };
}

/** Rostered minutes of a machine by day, 0 while it is out of service; the warm-up is as the plan's first day. */
function minutesByDay(
  timeline: Timeline,
  days: number,
  { life, from, until }: Stay,
  hours: ResolvedPlan['hours'],
  staffing: ResolvedPlan['staffing'],
): Float64Array {
  const minutes = new Float64Array(days).fill(life.machine.minutesPerDay);
  for (const change of hours) minutes.fill(change.minutesPerDay, ...span(timeline, change.from, change.until));
  if (staffing.length > 0) {
    // The last change to a day is the one that holds.
    const factor = new Float64Array(days).fill(1);
    for (const change of staffing) factor.fill(change.factor, ...span(timeline, change.from, change.until));
    for (let day = 0; day < days; day++) minutes[day] *= factor[day];
  }
  minutes.fill(0, 0, from).fill(0, Math.max(0, until));
  for (const outage of life.outages) minutes.fill(0, ...span(timeline, outage.from, outage.until));
  freezeWarmUp(minutes, timeline.start);
  return minutes;
}

/** The sum of what several machines have. */
export function together(capacities: readonly Capacity[], blocks: number): Capacity {
  const sum = { planned: new Float64Array(blocks), actual: new Float64Array(blocks) };
  for (const { planned, actual } of capacities) {
    for (let block = 0; block < blocks; block++) {
      sum.planned[block] += planned[block];
      sum.actual[block] += actual[block];
    }
  }
  return sum;
}
