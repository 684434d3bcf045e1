import type { Breakdown } from '../../../db/schema/machine.ts';
import { type Day, dayOf } from '../calendar/day.ts';
import { exp } from '../random/exponential.ts';
import { hashText } from '../random/key.ts';
import { ln } from '../random/logarithm.ts';
import { type Lognormal, lognormalOf } from '../random/lognormal.ts';
import type { MachineLife } from '../resolvedMachines.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';
import type { Units } from './network.ts';
import { inForceFrom } from './pathways.ts';
import { span, type Timeline } from './timeline.ts';

/** When a machine may fail and how long it is then out (section 6 of the model). */
export type FailureProcess = {
  key: number;
  /** Its operating days in order, wherever it stood, as slots. */
  slots: Int32Array;
  /**
   * Failures expected up to the end of each, counted in operating days of its own: a failure is due whenever this
   * passes the next point of a Poisson process of unit rate.
   */
  expected: Float64Array;
  /** Seconds of operating time to repair, from a day on. */
  repairs: { from: number; seconds: Lognormal }[];
};

const daysPerYear = 365.25;

/** The day from which a machine's age counts: its service for one that a project brings, else its commissioning. */
export const bornOn = ({ machine, inService, broughtBy }: MachineLife): Day =>
  dayOf(broughtBy === undefined ? machine.commissioned : (inService ?? machine.commissioned));

/** Failures an operating day: (1 / mean days between) x (1 + ageing)^years. */
export function failureRate({ meanDaysBetween, ageingPerYear }: Breakdown, ageDays: number): number {
  const years = Math.max(0, ageDays) / daysPerYear;
  return exp(years * ln(1 + ageingPerYear)) / meanDaysBetween;
}

/** The failures of every machine that is ever liable to any. */
export function failureProcesses(
  resolved: ResolvedPlan,
  timeline: Timeline,
  lives: readonly MachineLife[],
  units: Units,
  slotDay: Int32Array,
): FailureProcess[] {
  const slotsOf = operatingSlots(units, slotDay, timeline, lives);
  return lives.flatMap((life, machine): FailureProcess[] => {
    const behaviour = behaviourOf(resolved, timeline, life);
    if (behaviour.every(({ breakdown }) => breakdown === null)) return [];
    const slots = slotsOf[machine] ?? new Int32Array(0);
    return [
      {
        key: hashText(life.id),
        slots,
        expected: expectedFailures(timeline, life, behaviour, slots, slotDay),
        repairs: behaviour.flatMap(({ from, breakdown }) =>
          breakdown === null
            ? []
            : [{ from, seconds: lognormalOf(breakdown.repairHoursMedian * 3600, breakdown.repairHours95th * 3600) }],
        ),
      },
    ];
  });
}

type Behaviour = { from: number; breakdown: Breakdown | null };

/** How a machine breaks down, from a day on; a later change wins over an earlier one of the same day. */
function behaviourOf({ breakdowns }: ResolvedPlan, timeline: Timeline, { id, machine }: MachineLife): Behaviour[] {
  const changes = breakdowns
    .filter(({ machineId }) => machineId === id || machineId === '*')
    .map(({ from, breakdown }) => ({ from: inForceFrom(timeline, from), breakdown }))
    .sort((a, b) => a.from - b.from);
  return [{ from: 0, breakdown: machine.breakdown ?? null }, ...changes];
}

/** Slots on which each machine works at all, in order of time; one that is down does not work and cannot fail. */
function operatingSlots(
  { count, capacity, machine }: Units,
  slotDay: Int32Array,
  timeline: Timeline,
  lives: readonly MachineLife[],
): Int32Array[] {
  const slots = lives.map((): number[] => []);
  const down = lives.map((life) => life.down.map(({ from, until }) => span(timeline, from, until)));
  const stride = count === 0 ? 0 : capacity.length / count;
  for (let unit = 0; unit < count; unit++) {
    const own = slots[machine[unit]];
    const cuts = down[machine[unit]] ?? [];
    for (let slot = unit * stride; slot < (unit + 1) * stride; slot++) {
      const works = capacity[slot] > 0 && !cuts.some(([from, until]) => from <= slotDay[slot] && slotDay[slot] < until);
      if (works) own?.push(slot);
    }
  }
  return slots.map((own) => Int32Array.from(own).sort((a, b) => slotDay[a] - slotDay[b]));
}

/** Running total of the failure rate over operating days. */
function expectedFailures(
  timeline: Timeline,
  life: MachineLife,
  behaviour: readonly Behaviour[],
  slots: Int32Array,
  slotDay: Int32Array,
): Float64Array {
  const born = bornOn(life);
  let total = 0;
  return Float64Array.from(slots, (slot) => {
    const day = slotDay[slot];
    const breakdown = behaviour.findLast(({ from }) => from <= day)?.breakdown;
    if (!breakdown) return total;
    total += failureRate(breakdown, timeline.origin + day - born);
    return total;
  });
}
