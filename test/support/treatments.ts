import { undecided } from '../../renderer/simulation/booking/courses.ts';
import type { Replication } from '../../renderer/simulation/booking/replication.ts';
import { machineOfSlot, slotOfUnit } from './slots.ts';

/** A course as a planner would write it down: days are those of the timeline, in order of time. */
export type Treatment = {
  row: number;
  pathway: string;
  centre: string;
  decided: number;
  /** Fractions that were displaced, however often. */
  displaced: number;
  aided: boolean;
  treated: { day: number; machine: string }[];
};

/** Every course of a replication, those of the opening backlog too. */
export function treatmentsOf({ network, courses, state }: Replication): Treatment[] {
  const rows = Array.from({ length: courses.count }, (_, row) => row);
  return rows
    .filter((row) => courses.decided[row] !== undecided)
    .map((row) => {
      const first = courses.firstFraction[row];
      const slots = [...state.slotOf.subarray(first, first + courses.fractions[row])].filter((slot) => slot >= 0);
      const treated = slots.map((slot) => ({
        day: network.slotDay[slot],
        machine: machineOfSlot(network, slot),
      }));
      return {
        row,
        pathway: network.pathways[courses.pathway[row]].id,
        centre: network.centres[courses.centre[row]]?.id ?? 'none',
        decided: courses.decided[row],
        displaced: courses.displaced[row],
        aided: courses.aided[row] === 1,
        treated: treated.sort((a, b) => a.day - b.day),
      };
    });
}

export const daysOf = ({ treated }: Treatment): number[] => treated.map(({ day }) => day);

/** The slot of a machine on a day; fails when it does not work then. */
export function slotOn({ network }: Pick<Replication, 'network'>, machine: string, day: number): number {
  const { units, machines, centres, slotDay } = network;
  for (let unit = 0; unit < units.count; unit++) {
    const slot = slotOfUnit(network, unit, centres[units.centre[unit]].ordinalAt[day]);
    if (slot === undefined || machines[units.machine[unit]].id !== machine) continue;
    if (slotDay[slot] === day && units.spell[slot] > 0) return slot;
  }
  throw new Error(`${machine} does not work on day ${day}`);
}
