import type { ResolvedPlan } from '../resolvedPlan.ts';
import type { CentreCalendar } from './centres.ts';
import type { Units } from './network.ts';
import { serviceShares } from './service.ts';
import { freezeWarmUp, span, type Timeline } from './timeline.ts';
import type { Unit } from './units.ts';

/** Lays units out in slots, those of its stay to each: seconds rostered and bookable, service days and spells of service. */
export function layOutUnits(
  resolved: ResolvedPlan,
  timeline: Timeline,
  calendars: readonly CentreCalendar[],
  units: readonly Unit[],
  stride: number,
): Units {
  const spells = units.map((unit) => spellsOf(unit, calendars[unit.centre]?.openDays ?? new Int32Array(0)));
  const stays = staysOf(spells);
  const { slots } = stays;
  const laidOut: Units = {
    count: units.length,
    centre: Int16Array.from(units, ({ centre }) => centre),
    machine: Int16Array.from(units, ({ machine }) => machine),
    treats: Uint8Array.from(units, ({ treats }) => Number(treats)),
    ...stays,
    rostered: new Int32Array(slots),
    capacity: new Int32Array(slots),
    service: new Uint8Array(slots),
    spell: new Int16Array(slots).fill(-stride),
  };
  const ranks = serviceRanks(units, resolved.plan.startDate);
  for (const [index, unit] of units.entries()) {
    const calendar = calendars[unit.centre];
    if (!calendar) continue;
    const { openDays } = calendar;
    const { service } = unit.life.machine;
    const openDaysPerWeek = (openDays.length * 7) / timeline.days;
    const serviced = service ? serviceShares(service, ranks[index], openDays.length, openDaysPerWeek) : null;
    fillSeconds(
      laidOut,
      laidOut.base[index],
      spells[index],
      openDays,
      Math.round(unit.life.machine.minutesPerDay * 60),
      secondsByDay(resolved, timeline, unit),
      staffingByDay(resolved, timeline, unit),
      serviced,
    );
    markSpells(laidOut, laidOut.base[index], spells[index], serviced);
  }
  return laidOut;
}

/** Open days in service on end, ordinals from one up to before another. */
type Spell = { from: number; until: number };

function spellsOf({ inService }: Unit, openDays: Int32Array): Spell[] {
  const spells: Spell[] = [];
  let from = -1;
  for (let ordinal = 0; ordinal < openDays.length; ordinal++) {
    if (inService[openDays[ordinal]] === 1) {
      if (from < 0) from = ordinal;
    } else if (from >= 0) {
      spells.push({ from, until: ordinal });
      from = -1;
    }
  }
  if (from >= 0) spells.push({ from, until: openDays.length });
  return spells;
}

/** Where each unit's slots lie: from its first spell of service to the end of its last, and one on which it is gone. */
function staysOf(
  spells: readonly (readonly Spell[])[],
): Pick<Units, 'slots' | 'base' | 'firstOrdinal' | 'lastOrdinal'> {
  const firstOrdinal = Int32Array.from(spells, (own) => own[0]?.from ?? 0);
  const lastOrdinal = Int32Array.from(spells, (own) => own.at(-1)?.until ?? 0);
  const base = new Int32Array(spells.length);
  let slots = 0;
  for (let unit = 0; unit < spells.length; unit++) {
    base[unit] = slots - firstOrdinal[unit];
    slots += lastOrdinal[unit] - firstOrdinal[unit] + 1;
  }
  return { slots, base, firstOrdinal, lastOrdinal };
}

/** Seconds rostered, and those that staff and planned service leave. Without changes and services spells are level. */
function fillSeconds(
  { rostered, capacity }: Pick<Units, 'rostered' | 'capacity'>,
  base: number,
  spells: readonly Spell[],
  openDays: Int32Array,
  usual: number,
  seconds: Float64Array | null,
  staffing: Float64Array | null,
  serviced: Float64Array | null,
): void {
  for (const { from, until } of spells) {
    rostered.fill(usual, base + from, base + until);
    if (seconds)
      for (let ordinal = from; ordinal < until; ordinal++) rostered[base + ordinal] = seconds[openDays[ordinal]];
    capacity.set(rostered.subarray(base + from, base + until), base + from);
    if (!staffing && !serviced) continue;
    for (let ordinal = from; ordinal < until; ordinal++) {
      const share = serviced === null ? 0 : serviced[ordinal];
      if (share === 0 && staffing === null) continue;
      const staffed = staffing === null ? 1 : staffing[openDays[ordinal]];
      capacity[base + ordinal] = Math.round(rostered[base + ordinal] * staffed * (1 - share));
    }
  }
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

/** Where each spell of service ends and where the next begins, and which of its days are service days. */
function markSpells(
  { spell, service }: Pick<Units, 'spell' | 'service'>,
  base: number,
  spells: readonly Spell[],
  serviced: Float64Array | null,
): void {
  let ended = spells[0]?.from ?? 0;
  for (const { from, until } of spells) {
    spell.fill(-from, base + ended, base + from);
    spell.fill(until, base + from, base + until);
    ended = until;
    if (!serviced) continue;
    for (let ordinal = from; ordinal < until; ordinal++) service[base + ordinal] = Number(serviced[ordinal] > 0);
  }
}

/** Whole seconds rostered on each day; null where no change of hours concerns the machine. */
function secondsByDay(
  { hours, plan }: ResolvedPlan,
  timeline: Timeline,
  { life, centre, treats }: Unit,
): Float64Array | null {
  const centreId = plan.centres[centre]?.id;
  const own = hours.filter((change) => change.machineId === life.id || (treats && change.centreId === centreId));
  if (own.length === 0) return null;
  const seconds = new Float64Array(timeline.days).fill(Math.round(life.machine.minutesPerDay * 60));
  for (const { minutesPerDay, from, until } of own) {
    seconds.fill(Math.round(minutesPerDay * 60), ...span(timeline, from, until));
  }
  freezeWarmUp(seconds, timeline.start);
  return seconds;
}

/** What part of its machines a centre can staff on each day; null where it can always staff all of them. */
function staffingByDay({ staffing, plan }: ResolvedPlan, timeline: Timeline, { centre }: Unit): Float64Array | null {
  const own = staffing.filter(({ centreId }) => centreId === plan.centres[centre]?.id);
  if (own.length === 0) return null;
  const factors = new Float64Array(timeline.days).fill(1);
  for (const { factor, from, until } of own) factors.fill(factor, ...span(timeline, from, until));
  freezeWarmUp(factors, timeline.start);
  return factors;
}
