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
  slotDay: Uint16Array,
): FailureProcess[] {
  const slotsOf = operatingSlots(units, slotDay, timeline, lives);
  const ratesOf = ratesByAge(timeline, lives);
  return lives.flatMap((life, machine): FailureProcess[] => {
    const behaviour = behaviourOf(resolved, timeline, life);
    if (behaviour.every(({ breakdown }) => breakdown === null)) return [];
    const slots = slotsOf[machine] ?? new Int32Array(0);
    return [
      {
        key: hashText(life.id),
        slots,
        expected: expectedFailures(timeline, life, behaviour, slots, slotDay, ratesOf),
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
  { count, capacity, machine, base, firstOrdinal, lastOrdinal }: Units,
  slotDay: Uint16Array,
  timeline: Timeline,
  lives: readonly MachineLife[],
): Int32Array[] {
  const working = new Int32Array(timeline.days);
  const slots: Int32Array[] = lives.map(() => new Int32Array(0));
  for (let unit = 0; unit < count; unit++) {
    const own = machine[unit];
    const cuts = lives[own]?.down.map(({ from, until }) => span(timeline, from, until)) ?? [];
    let found = 0;
    for (let slot = base[unit] + firstOrdinal[unit]; slot < base[unit] + lastOrdinal[unit]; slot++) {
      if (capacity[slot] <= 0) continue;
      if (cuts.length > 0 && cuts.some(([from, until]) => from <= slotDay[slot] && slotDay[slot] < until)) continue;
      working[found++] = slot;
    }
    const here = working.slice(0, found);
    // A machine's second unit is one that has moved.
    slots[own] = slots[own].length === 0 ? here : inOrder(slots[own], here, slotDay);
  }
  return slots;
}

const inOrder = (first: Int32Array, second: Int32Array, slotDay: Uint16Array): Int32Array =>
  Int32Array.from([...first, ...second]).sort((a, b) => slotDay[a] - slotDay[b]);

/** The failure rate by whole days of age, worked out once for all machines that break down alike. */
function ratesByAge(timeline: Timeline, lives: readonly MachineLife[]): (breakdown: Breakdown) => Float64Array {
  const oldest = lives.reduce((days, life) => Math.max(days, timeline.origin + timeline.days - bornOn(life)), 0);
  const known = new Map<string, Float64Array>();
  return (breakdown) => {
    const { meanDaysBetween, ageingPerYear } = breakdown;
    const key = `${meanDaysBetween}/${ageingPerYear}`;
    const made = known.get(key);
    if (made) return made;
    const rates = new Float64Array(oldest + 1);
    const ageing = ln(1 + ageingPerYear);
    for (let age = 0; age <= oldest; age++) rates[age] = exp((age / daysPerYear) * ageing) / meanDaysBetween;
    known.set(key, rates);
    return rates;
  };
}

/** Running total of the failure rate over operating days. */
function expectedFailures(
  timeline: Timeline,
  life: MachineLife,
  behaviour: readonly Behaviour[],
  slots: Int32Array,
  slotDay: Uint16Array,
  ratesOf: (breakdown: Breakdown) => Float64Array,
): Float64Array {
  const born = bornOn(life) - timeline.origin;
  const expected = new Float64Array(slots.length);
  const rates = behaviour.map(({ breakdown }) => (breakdown === null ? null : ratesOf(breakdown)));
  let total = 0;
  let index = 0;
  for (let holds = 0; holds < behaviour.length; holds++) {
    const until = behaviour[holds + 1]?.from ?? timeline.days;
    const rate = rates[holds];
    for (; index < slots.length && slotDay[slots[index]] < until; index++) {
      if (rate) total += rate[Math.max(0, slotDay[slots[index]] - born)];
      expected[index] = total;
    }
  }
  return expected;
}
