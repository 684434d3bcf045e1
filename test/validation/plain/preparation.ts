import type { Centre } from '../../../db/schema/centre.ts';
import type { Pathway } from '../../../db/schema/pathway.ts';
import type { Drawn, Visit } from './course.ts';
import type { PlainCalendar, Room } from './network.ts';
import { nextOpen } from './nextOpen.ts';

export type Preparation = {
  imaging: (Visit & { room: Room; minutes: number })[];
  /** The day that takes one of the centre's plans. */
  planningDay?: number;
  /** First day on which the course may start. */
  ready: number;
};

/**
 * Section 5: simulation, the queue for planning, planning itself, ready. Undefined when there is no place for it.
 * Readings: CT and MR are booked independently, each on its earliest day, of equals on the scanner with most room; a
 * plan can be begun on the day of the last of them; the time planning takes is rounded to whole working days, and the
 * first fraction can be on the day it ends. Where the centre has no scanner of a kind, nothing limits that imaging.
 */
export function prepare(
  course: Drawn,
  pathway: Pathway,
  centre: Centre,
  rooms: readonly Room[],
  plansLeft: readonly number[],
  { open, days }: PlainCalendar,
  today: number,
): Preparation | undefined {
  const isOpen = open[centre.id];
  const soonest = nextOpen(pathway.sameDay === true ? today : today + 1, isOpen);
  const imaging: Preparation['imaging'] = [];
  for (const { kind, minutes } of pathway.imaging) {
    const scanners = rooms.filter((room) => room.machine.kind === kind && room.centreId === centre.id);
    if (scanners.length === 0) continue;
    const found = earliestScan(scanners, soonest, minutes, days);
    if (!found) return undefined;
    imaging.push(found);
  }
  let ready = Math.max(soonest, ...imaging.map(({ day }) => day));
  if (!pathway.planning) return ready < days ? { imaging, ready } : undefined;
  if (centre.plansPerDay !== null) while (ready < days && plansLeft[ready] < 1) ready = nextOpen(ready + 1, isOpen);
  const planningDay = ready;
  const working = Math.round(triangular(pathway.planning, course.planningDraw));
  for (let day = 0; day < working; day++) ready = nextOpen(ready + 1, isOpen);
  return ready < days ? { imaging, planningDay, ready } : undefined;
}

function earliestScan(scanners: readonly Room[], from: number, minutes: number, days: number) {
  for (let day = from; day < days; day++) {
    const room = scanners
      .filter((scanner) => scanner.inService[day] && scanner.freeMinutes[day] >= minutes)
      .sort((a, b) => b.freeMinutes[day] - a.freeMinutes[day])
      .at(0);
    if (room) return { room, day, minutes, machineId: room.machine.id };
  }
  return undefined;
}

/** Plans that can be begun on each day. Reading: of 1.5 on an open day, one and two in turn. */
export function plansByDay({ id, plansPerDay }: Centre, { open }: PlainCalendar): number[] {
  let given = 0;
  let openDays = 0;
  return open[id].map((isOpen) => {
    if (!isOpen || plansPerDay === null) return 0;
    openDays++;
    const plans = Math.floor(openDays * plansPerDay) - given;
    given += plans;
    return plans;
  });
}

/** A draw from the triangular distribution: the value that a uniform draw has below it. */
function triangular(planning: { minDays: number; modeDays: number; maxDays: number }, draw: number): number {
  const { minDays, modeDays, maxDays } = planning;
  const range = maxDays - minDays;
  if (draw * range < modeDays - minDays) return minDays + Math.sqrt(draw * range * (modeDays - minDays));
  return maxDays - Math.sqrt((1 - draw) * range * (maxDays - modeDays));
}
