import type { Replication } from '../../../renderer/simulation/booking/replication.ts';
import type { Network } from '../../../renderer/simulation/compile/network.ts';
import { decisionDrawer } from '../../support/simulator.ts';
import { machineOfSlot, slotOfUnit } from '../../support/slots.ts';
import type { Drawn, PlainCourse } from './course.ts';
import type { PlainCalendar } from './network.ts';

/** What the engine's own tables say in the plain simulator's words: calendars, draws, and what it made of them. */

export function calendarOf(network: Network): PlainCalendar {
  const { timeline, centres, machines, units } = network;
  const open = Object.fromEntries(
    centres.map(({ id, openDays }) => {
      const isOpen = new Array<boolean>(timeline.days).fill(false);
      for (const day of openDays) isOpen[day] = true;
      return [id, isOpen];
    }),
  );
  const service: Record<string, number[]> = {};
  for (let unit = 0; unit < units.count; unit++) {
    const { id } = machines[units.machine[unit]];
    service[id] ??= new Array<number>(timeline.days).fill(0);
    for (const [ordinal, day] of centres[units.centre[unit]].openDays.entries()) {
      const slot = slotOfUnit(network, unit, ordinal);
      if (slot === undefined) continue;
      if (units.service[slot] === 1) service[id][day] = 1 - units.capacity[slot] / units.rostered[slot];
    }
  }
  return { days: timeline.days, start: timeline.start, origin: timeline.origin, open, service };
}

/** Every decision of a replication. The engine's rows are copied, since the next replication overwrites them. */
export function drawsOf(network: Network, seed: number, replication: number): Drawn[] {
  const courses = decisionDrawer(network)(seed, replication);
  return Array.from({ length: courses.decisions }, (_, row) => ({
    decided: courses.decided[row],
    zoneId: network.zones[courses.zone[row]].id,
    pathwayId: network.pathways[courses.pathway[row]].id,
    fractions: courses.fractions[row],
    centreDraw: courses.centreDraw[row],
    planningDraw: courses.planningDraw[row],
    aidDraw: courses.aidDraw[row],
    turn: courses.turn[row],
  }));
}

/** What the engine booked, course by course: where, when ready, simulated and treated. Null for those that wait. */
export function bookedBy({ network, state, courses }: Replication) {
  const { slotDay, centres } = network;
  const visitAt = (slot: number) => ({
    machineId: machineOfSlot(network, slot),
    day: slotDay[slot],
  });
  return Array.from({ length: courses.decisions }, (_, row) => {
    if (courses.unit[row] < 0) return null;
    const first = courses.firstFraction[row];
    const images = courses.imageSlot.subarray(row * network.mostImages, (row + 1) * network.mostImages);
    return {
      centreId: centres[courses.centre[row]].id,
      ready: courses.ready[row],
      imaging: [...images].filter((slot) => slot >= 0).map(visitAt),
      visits: [...state.slotOf.subarray(first, first + courses.fractions[row])].map(visitAt),
    };
  });
}

/** The same of the plain simulator's courses. */
export function bookedPlainly(courses: readonly PlainCourse[]) {
  return courses.map(({ centreId, ready, imaging, visits }) =>
    visits.length === 0 ? null : { centreId, ready, imaging, visits },
  );
}
