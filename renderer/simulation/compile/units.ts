import type { MachineLife } from '../resolvedMachines.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';
import type { CentreCalendar } from './centres.ts';
import { isTreatmentMachine } from './eligibility.ts';
import type { Units, Withdrawal } from './network.ts';
import { serviceShares } from './service.ts';
import { freezeWarmUp, span, type Timeline } from './timeline.ts';

/** A machine during one stay at one centre, before it is laid out in slots. */
export type Unit = {
  life: MachineLife;
  machine: number;
  centre: number;
  /** 0 where it first stood, one more for every move. */
  stay: number;
  treats: boolean;
  /** 1 on days in service. */
  inService: Uint8Array;
};

/** Every machine's stays, with the days on which each is in service. */
export function unitsOf(resolved: ResolvedPlan, timeline: Timeline, lives: readonly MachineLife[]): Unit[] {
  const { centres } = resolved.plan;
  return lives.flatMap((life, machine) =>
    life.stays.flatMap(({ centreId, from, until }, stay): Unit[] => {
      const centre = centres.findIndex(({ id }) => id === centreId);
      const site = centres[centre];
      if (!site) return [];
      const inService = new Uint8Array(timeline.days);
      inService.fill(1, ...span(timeline, life.inService, life.outOfService));
      const [stayFrom, stayUntil] = span(timeline, from, until);
      inService.fill(0, 0, stayFrom).fill(0, stayUntil);
      const [opens, closes] = span(timeline, site.opens, site.closes);
      inService.fill(0, 0, opens).fill(0, closes);
      for (const outage of life.outages) inService.fill(0, ...span(timeline, outage.from, outage.until));
      freezeWarmUp(inService, timeline.start);
      return [{ life, machine, centre, stay, treats: isTreatmentMachine(life.machine), inService }];
    }),
  );
}

/** Lays units out in slots: seconds rostered and bookable, service days and spells of service. */
export function layOutUnits(
  resolved: ResolvedPlan,
  timeline: Timeline,
  calendars: readonly CentreCalendar[],
  units: readonly Unit[],
  stride: number,
): Units {
  const slots = units.length * stride;
  const laidOut: Units = {
    count: units.length,
    centre: Int16Array.from(units, ({ centre }) => centre),
    machine: Int16Array.from(units, ({ machine }) => machine),
    treats: Uint8Array.from(units, ({ treats }) => Number(treats)),
    rostered: new Int32Array(slots),
    capacity: new Int32Array(slots),
    service: new Uint8Array(slots),
    spellEnd: new Int32Array(slots),
    nextSpell: new Int32Array(slots).fill(stride),
    firstOrdinal: new Int32Array(units.length).fill(stride),
    lastOrdinal: new Int32Array(units.length),
  };
  const ranks = serviceRanks(units, resolved.plan.startDate);
  for (const [index, unit] of units.entries()) {
    const calendar = calendars[unit.centre];
    if (!calendar) continue;
    const { openDays } = calendar;
    const minutes = minutesByDay(resolved, timeline, unit);
    const staffing = staffingByDay(resolved, timeline, unit);
    const { service } = unit.life.machine;
    const openDaysPerWeek = (openDays.length * 7) / timeline.days;
    const serviced = service ? serviceShares(service, ranks[index], openDays.length, openDaysPerWeek) : undefined;
    const base = index * stride;
    for (let ordinal = 0; ordinal < openDays.length; ordinal++) {
      const day = openDays[ordinal];
      if (!unit.inService[day]) continue;
      const rostered = Math.round(minutes[day] * 60);
      const share = serviced?.[ordinal] ?? 0;
      laidOut.rostered[base + ordinal] = rostered;
      laidOut.capacity[base + ordinal] = Math.round(rostered * staffing[day] * (1 - share));
      laidOut.service[base + ordinal] = Number(share > 0);
    }
    markSpells(laidOut, index, openDays, unit.inService, stride);
  }
  return laidOut;
}

/**
 * The turn of each unit among those of its centre and sort that are serviced, which its phase comes from: the fleet of
 * the start, then what projects bring, then what else comes, then machines that have moved here. So a machine that is
 * added or moved does not change when the others are serviced.
 */
function serviceRanks(units: readonly Unit[], startDate: string): number[] {
  const wave = ({ life, stay }: Unit) => {
    if (stay > 0) return 3;
    if (life.broughtBy !== undefined) return 1;
    return life.inService === null || life.inService <= startDate ? 0 : 2;
  };
  const order = units.map((_, index) => index).sort((a, b) => wave(units[a]) - wave(units[b]) || a - b);
  const ranks = units.map(() => 0);
  const next = new Map<string, number>();
  for (const index of order) {
    const unit = units[index];
    if (!unit.life.machine.service) continue;
    const sort = `${unit.centre}/${unit.treats}`;
    ranks[index] = next.get(sort) ?? 0;
    next.set(sort, ranks[index] + 1);
  }
  return ranks;
}

/** From the last open day back: where each spell of service ends and where the next begins. */
function markSpells(units: Units, unit: number, openDays: Int32Array, inService: Uint8Array, stride: number): void {
  const base = unit * stride;
  let end = openDays.length;
  let next = stride;
  for (let ordinal = openDays.length - 1; ordinal >= 0; ordinal--) {
    if (inService[openDays[ordinal]]) {
      units.spellEnd[base + ordinal] = end;
      next = ordinal;
      units.firstOrdinal[unit] = ordinal;
      units.lastOrdinal[unit] = Math.max(units.lastOrdinal[unit], ordinal + 1);
    } else {
      units.nextSpell[base + ordinal] = next;
      end = ordinal;
    }
  }
}

/** Units of the same centre and matched group as this one. */
export function partnersOf(unit: Unit, units: readonly Unit[]): Int16Array {
  const group = unit.life.machine.matchedGroup;
  const partners: number[] = [];
  for (const [index, other] of units.entries()) {
    const matched = group !== undefined && other.life.machine.matchedGroup === group;
    if (matched && other.life !== unit.life && other.centre === unit.centre) partners.push(index);
  }
  return Int16Array.from(partners);
}

function minutesByDay({ hours, plan }: ResolvedPlan, timeline: Timeline, { life, centre, treats }: Unit): Float64Array {
  const minutes = new Float64Array(timeline.days).fill(life.machine.minutesPerDay);
  for (const { machineId, centreId, minutesPerDay, from, until } of hours) {
    const concerns = machineId === life.id || (treats && centreId === plan.centres[centre]?.id);
    if (concerns) minutes.fill(minutesPerDay, ...span(timeline, from, until));
  }
  freezeWarmUp(minutes, timeline.start);
  return minutes;
}

function staffingByDay({ staffing, plan }: ResolvedPlan, timeline: Timeline, { centre }: Unit): Float64Array {
  const factors = new Float64Array(timeline.days).fill(1);
  for (const { centreId, factor, from, until } of staffing) {
    if (centreId === plan.centres[centre]?.id) factors.fill(factor, ...span(timeline, from, until));
  }
  freezeWarmUp(factors, timeline.start);
  return factors;
}

/** Cuts without notice, unit by unit, in order of their beginning. None begins before the plan does. */
export function withdrawalsOf(timeline: Timeline, units: readonly Unit[]): Withdrawal[] {
  const withdrawals = units.flatMap(({ life }, unit) =>
    life.down.map((window) => {
      const [from, until] = span(timeline, window.from, window.until);
      return { unit, from: Math.max(from, timeline.start), until };
    }),
  );
  return withdrawals.filter(({ from, until }) => from < until).sort((a, b) => a.from - b.from || a.unit - b.unit);
}
