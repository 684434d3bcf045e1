import type { Breakdown } from '../../../db/schema/machine.ts';
import { dayOf } from '../calendar/day.ts';
import { span, type Timeline } from '../compile/timeline.ts';
import type { MachineLife } from '../resolvedMachines.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';

/** 95% point of the standard normal distribution. */
const z95 = 1.6448536269514722;

/** Mean of a lognormal with this median and 95th centile: `median exp(s²/2)` with `s = ln(p95 / median) / z95`. */
export function meanRepairHours({ repairHoursMedian, repairHours95th }: Breakdown): number {
  const spread = Math.log(Math.max(1, repairHours95th / repairHoursMedian)) / z95;
  return repairHoursMedian * Math.exp((spread * spread) / 2);
}

/**
 * The expected part of each day that breakdowns take from a machine: with a failure every `1 / rate` operating days and
 * repairs of r operating days on average, `rate r / (1 + rate r)`. The rate grows with the age of the
 * machine, which for one that a project brings begins with its service.
 */
export function shareLost(
  timeline: Timeline,
  { machine, inService, broughtBy }: MachineLife,
  changes: ResolvedPlan['breakdowns'],
  days: number,
): Float64Array | undefined {
  if (changes.length === 0 && !machine.breakdown) return undefined;
  const lost = new Float64Array(days);
  const commissioned = dayOf(broughtBy === undefined ? machine.commissioned : (inService ?? machine.commissioned));
  const born = commissioned - timeline.origin;
  fillShares(lost, born, machine.minutesPerDay, machine.breakdown ?? null, 0);
  for (const { breakdown, from } of changes) {
    fillShares(lost, born, machine.minutesPerDay, breakdown, span(timeline, from)[0]);
  }
  return lost.fill(lost[timeline.start], 0, timeline.start);
}

function fillShares(
  lost: Float64Array,
  born: number,
  minutesPerDay: number,
  breakdown: Breakdown | null,
  from: number,
): void {
  if (breakdown === null) {
    lost.fill(0, from);
    return;
  }
  const repairDays = (meanRepairHours(breakdown) * 60) / Math.max(1, minutesPerDay);
  const yearDays = 365.25;
  for (let begins = from; begins < lost.length; begins += 7) {
    const age = Math.max(0, (begins - born) / yearDays);
    const rate = (1 + breakdown.ageingPerYear) ** age / breakdown.meanDaysBetween;
    lost.fill((rate * repairDays) / (1 + rate * repairDays), begins, begins + 7);
  }
}
