import type { Breakdown } from '../../../db/schema/machine.ts';
import { bornOn, failureRate } from '../compile/failures.ts';
import { span, type Timeline } from '../compile/timeline.ts';
import { lognormalMean, lognormalOf } from '../random/lognormal.ts';
import type { MachineLife } from '../resolvedMachines.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';

/** What part of each day breakdowns take, from a day on until the next. */
export type Losses = { from: number[]; part: number[] };

/**
 * The expected part of each day that breakdowns take from a machine: with a failure every `1 / rate` operating days and
 * repairs of r operating days on average, `rate r / (1 + rate r)`. The rate grows with the age of the machine, which for
 * one that a project brings begins with its service; it is taken to be that of the middle of twelve weeks throughout them.
 */
export function lossesOf(
  timeline: Timeline,
  life: MachineLife,
  changes: ResolvedPlan['breakdowns'],
  days: number,
): Losses {
  const losses: Losses = { from: [], part: [] };
  const born = bornOn(life) - timeline.origin;
  addSteps(losses, born, life.machine.minutesPerDay, life.machine.breakdown ?? null, 0, days);
  for (const { breakdown, from } of changes) {
    const [begins] = span(timeline, from);
    // A later change wins over an earlier one from its day on.
    const kept = losses.from.findIndex((day) => day >= begins);
    if (kept >= 0) for (const steps of [losses.from, losses.part]) steps.length = kept;
    addSteps(losses, born, life.machine.minutesPerDay, breakdown, begins, days);
  }
  return losses;
}

const stepDays = 84;

function addSteps(
  { from, part }: Losses,
  born: number,
  minutesPerDay: number,
  breakdown: Breakdown | null,
  begins: number,
  days: number,
): void {
  if (breakdown === null) {
    from.push(begins);
    part.push(0);
    return;
  }
  const repairHours = lognormalMean(lognormalOf(breakdown.repairHoursMedian, breakdown.repairHours95th));
  const repairDays = (repairHours * 60) / Math.max(1, minutesPerDay);
  const perStep = failureRate(breakdown, stepDays) / failureRate(breakdown, 0);
  let rate = failureRate(breakdown, begins + stepDays / 2 - born);
  for (let day = begins; day < days; day += stepDays) {
    from.push(day);
    part.push((rate * repairDays) / (1 + rate * repairDays));
    const middle = day + stepDays / 2;
    rate = middle >= born ? rate * perStep : failureRate(breakdown, middle + stepDays - born);
  }
}
