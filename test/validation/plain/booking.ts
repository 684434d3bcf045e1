import type { Pathway } from '../../../db/schema/pathway.ts';
import type { Visit } from './course.ts';
import type { PlainCalendar, Room } from './network.ts';
import { nextOpen } from './nextOpen.ts';
import { roomFor } from './reserve.ts';

/** One fraction of a course with its place. */
export type Fraction = Visit & { minutes: number; room: Room };

/**
 * The fractions of a course that starts on a day on a machine, or undefined when it cannot (section 5). Readings: the
 * first fraction is on the machine itself, never on a matched one; of matched machines the one with most room is taken;
 * after a planned gap the next open day is tried whatever the pattern; both fractions of a twice-daily visit are on one
 * machine; a machine that is out of service on any day between first and last is not kept.
 */
export function fractionsFrom(
  start: number,
  own: Room,
  eligible: readonly Room[],
  pathway: Pathway,
  count: number,
  { open, days }: PlainCalendar,
): Fraction[] | undefined {
  const isOpen = open[own.centreId];
  if (!isOpen[start]) return undefined;
  const fractions: Fraction[] = [];
  let gaps = 0;
  for (let day = start, due = start; fractions.length < count; day++) {
    if (day >= days || !own.inService[day]) return undefined;
    if (day < due) continue;
    const minutes = visitMinutes(pathway, fractions.length, count);
    const needed = minutes.reduce((sum, length) => sum + length, 0);
    const hasRoom = (room: Room) => room.inService[day] && roomFor(pathway, room, day) >= needed;
    const serviced = own.serviced[day] && fractions.length > 0;
    const room = hasRoom(own)
      ? own
      : eligible
          .filter((other) => serviced && areMatched(own, other) && hasRoom(other))
          .sort((a, b) => roomFor(pathway, b, day) - roomFor(pathway, a, day))
          .at(0);
    if (room) {
      for (const length of minutes) fractions.push({ machineId: room.machine.id, day, minutes: length, room });
    } else {
      gaps++;
      if (!serviced || (pathway.category === 1 && gaps > 1)) return undefined;
    }
    due = nextVisit(day, room !== undefined, pathway, isOpen);
  }
  return fractions;
}

const areMatched = ({ machine }: Room, { machine: other }: Room): boolean =>
  machine !== other && machine.matchedGroup !== undefined && machine.matchedGroup === other.matchedGroup;

/** Lengths of the fractions given together in the visit that begins with fraction number `from`. */
export function visitMinutes({ pattern, minutesFirst, minutesLater }: Pathway, from: number, count: number): number[] {
  const together = pattern === 'twiceDaily' ? Math.min(2, count - from) : 1;
  return Array.from({ length: together }, (_, index) => (from + index === 0 ? minutesFirst : minutesLater));
}

/** The day a visit is due after one on `day`. Reading: alternate days are every other open day. */
function nextVisit(day: number, treated: boolean, { pattern }: Pathway, isOpen: readonly boolean[]): number {
  if (pattern === 'weekly' && treated) return nextOpen(day + 7, isOpen);
  const next = nextOpen(day + 1, isOpen);
  return pattern === 'alternateDays' && treated ? nextOpen(next + 1, isOpen) : next;
}
