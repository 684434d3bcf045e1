import type { Breakdown } from '../../../db/schema/machine.ts';
import { bornOn, failureRate } from '../compile/failures.ts';
import { span, type Timeline } from '../compile/timeline.ts';
import { lognormalMean, lognormalOf } from '../random/lognormal.ts';
import type { MachineLife } from '../resolvedMachines.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';

/**
 * The expected part of each day that breakdowns take from a machine: with a failure every `1 / rate` operating days and
 * repairs of r operating days on average, `rate r / (1 + rate r)`. The rate grows with the age of the
 * machine, which for one that a project brings begins with its service.
 */
export function shareLost(
  timeline: Timeline,
  life: MachineLife,
  changes: ResolvedPlan['breakdowns'],
  days: number,
): Float64Array | undefined {
  const { machine } = life;
  if (changes.length === 0 && !machine.breakdown) return undefined;
  const lost = new Float64Array(days);
  const born = bornOn(life) - timeline.origin;
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
  const repairHours = lognormalMean(lognormalOf(breakdown.repairHoursMedian, breakdown.repairHours95th));
  const repairDays = (repairHours * 60) / Math.max(1, minutesPerDay);
  const perWeek = failureRate(breakdown, 7) / failureRate(breakdown, 0);
  let rate = failureRate(breakdown, from - born);
  for (let begins = from; begins < lost.length; begins += 7) {
    lost.fill((rate * repairDays) / (1 + rate * repairDays), begins, begins + 7);
    rate = begins + 7 <= born ? rate : begins < born ? failureRate(breakdown, begins + 7 - born) : rate * perWeek;
  }
}
