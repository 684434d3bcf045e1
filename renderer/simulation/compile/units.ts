import type { MachineLife } from '../resolvedMachines.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';
import { isTreatmentMachine } from './eligibility.ts';
import type { Withdrawal } from './network.ts';
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
