import type { Pathway } from '../../../db/schema/pathway.ts';
import { isUrgent } from '../../../db/schema/urgent.ts';
import type { PlainCalendar, Room } from './network.ts';
import { nextOpen } from './nextOpen.ts';

/**
 * Section 5: "a share of each machine's minutes can be held for urgent pathways and is released to all N days before."
 * Readings: the share is of what booking may count on that day; days are open days of the centre, and the day itself
 * counts as none; urgent courses use first what is held for them.
 */
export const roomFor = (pathway: Pathway, room: Room, day: number): number =>
  room.freeMinutes[day] - (isUrgent(pathway) ? 0 : room.heldMinutes[day]);

export function take(pathway: Pathway, room: Room, day: number, minutes: number): void {
  room.freeMinutes[day] -= minutes;
  if (isUrgent(pathway)) room.heldMinutes[day] = Math.max(0, room.heldMinutes[day] - minutes);
}

/** Releases to all what is held for the open days that are near enough. */
export function release({ machine, centreId, heldMinutes }: Room, today: number, { open, days }: PlainCalendar): void {
  if (!machine.urgentReserve) return;
  let day = nextOpen(today, open[centreId]);
  for (let ahead = 0; ahead <= machine.urgentReserve.releaseDays && day < days; ahead++) {
    heldMinutes[day] = 0;
    day = nextOpen(day + 1, open[centreId]);
  }
}
