import type { Network } from '../compile/network.ts';
import { secondsOf } from './commit.ts';
import type { Courses } from './courses.ts';
import { roomFor, take } from './room.ts';
import { moveFraction } from './roster.ts';
import type { State } from './state.ts';

/** A fraction taken from its slot when capacity was cut without notice. */
export type Displaced = { fraction: number; course: number; slot: number };

/**
 * Makes displaced fractions up, category 1 first (section 6 of the model). Whatever its category, a fraction is given
 * the same day when its own machine or a matched one has room. Category 1 may also be given in overtime, then or on the
 * next open day with such room, twice in a day if need be; categories 2 and 3 take the first later day with room on
 * which the course is not treated already, which for a daily pattern is its end. Those that find no place at all are
 * returned, and are tried again when room is given back.
 */
export function makeUp(
  network: Network,
  state: State,
  courses: Courses,
  displaced: readonly Displaced[],
  today: number,
): Displaced[] {
  const category = ({ course }: Displaced) => network.pathways[courses.pathway[course]].category;
  // A course unbooked in the meantime is booked again as a whole.
  const underWay = displaced.filter(({ course }) => courses.unit[course] >= 0);
  const inTurn = underWay.sort((a, b) => category(a) - category(b) || a.slot - b.slot || a.fraction - b.fraction);
  // Nobody's lost fraction takes the place of another who was to be treated that very day.
  const later = inTurn.filter((lost) => !place(network, state, courses, lost, sameDay, today));
  return later.filter((lost) => !place(network, state, courses, lost, laterDay, today));
}

/** What the search for a new place is about. `least` is the room it must find: less than the seconds by the overtime. */
type Lost = { course: number; lostOn: number; soonest: number; least: number; room: Int32Array };

function place(
  network: Network,
  state: State,
  courses: Courses,
  { fraction, course, slot: lostFrom }: Displaced,
  find: typeof sameDay,
  today: number,
): boolean {
  const { category, urgent } = network.pathways[courses.pathway[course]];
  const { ordinalAt, overtimeSeconds } = network.centres[courses.centre[course]];
  const seconds = secondsOf(network, courses, course, fraction - courses.firstFraction[course]);
  const lostOn = lostFrom % network.stride;
  const slot = find(network, state, courses, {
    course,
    lostOn,
    soonest: Math.max(lostOn, ordinalAt[today]),
    least: seconds - (category === 1 ? overtimeSeconds : 0),
    room: roomFor(state, urgent || category === 1),
  });
  if (slot < 0) return false;
  moveFraction(state, fraction, slot);
  take(state, slot, seconds, urgent || category === 1);
  return true;
}

function sameDay(network: Network, state: State, courses: Courses, lost: Lost): number {
  if (lost.soonest !== lost.lostOn) return -1;
  const { fractionsPerVisit } = network.pathways[courses.pathway[lost.course]].pattern;
  const { openDays } = network.centres[courses.centre[lost.course]];
  const first = courses.firstFraction[lost.course];
  let visits = 0;
  for (let fraction = first; fraction < first + courses.fractions[lost.course]; fraction++) {
    const slot = state.slotOf[fraction];
    if (slot >= 0 && network.slotDay[slot] === openDays[lost.lostOn]) visits++;
  }
  return visits < fractionsPerVisit ? roomiest(network, state, courses, lost, lost.lostOn) : -1;
}

function laterDay(network: Network, state: State, courses: Courses, lost: Lost): number {
  const { course, lostOn, soonest } = lost;
  const { category, pattern } = network.pathways[courses.pathway[course]];
  const { openDays, ordinalAt } = network.centres[courses.centre[course]];
  const visitsADay = category === 1 ? Math.max(2, pattern.fractionsPerVisit) : pattern.fractionsPerVisit;
  const lastDay = Math.max(openDays[lostOn], countVisits(network, state, courses, course, 1));
  let ordinal = soonest === lostOn ? soonest + 1 : soonest;
  if (pattern.weekly) ordinal = Math.max(ordinal, ordinalAt[Math.min(lastDay + 7, network.timeline.days)]);
  else if (pattern.step > 1) ordinal = Math.max(ordinal, ordinalAt[lastDay] + pattern.step);
  let found = -1;
  for (; found < 0 && ordinal < openDays.length; ordinal++) {
    if (state.visits[openDays[ordinal]] < visitsADay) found = roomiest(network, state, courses, lost, ordinal);
  }
  countVisits(network, state, courses, course, -1);
  return found;
}

/** Slot of a unit or of one matched to it, whichever has most room on that day and at least so much; else -1. */
function roomiest(network: Network, state: State, courses: Courses, { course, room, least }: Lost, ordinal: number) {
  const { units, stride, partners } = network;
  const unit = courses.unit[course];
  const at = courses.pathway[course] * units.count + unit;
  let best = -1;
  let mostRoom = least - 1;
  for (let index = partners.first[at] - 1; index < partners.last[at]; index++) {
    const slot = (index < partners.first[at] ? unit : partners.items[index]) * stride + ordinal;
    // A machine that is closed or lost for the day has no overtime to give either.
    if (room[slot] <= mostRoom || units.spellEnd[slot] === 0 || units.capacity[slot] <= state.lost[slot]) continue;
    best = slot;
    mostRoom = room[slot];
  }
  return best;
}

/** Adds a course's fractions to the visits of each day, or takes them off again; answers its last day. */
function countVisits(network: Network, state: State, courses: Courses, course: number, by: 1 | -1): number {
  const first = courses.firstFraction[course];
  let last = -1;
  for (let fraction = first; fraction < first + courses.fractions[course]; fraction++) {
    const slot = state.slotOf[fraction];
    if (slot < 0) continue;
    const day = network.slotDay[slot];
    state.visits[day] += by;
    last = Math.max(last, day);
  }
  return last;
}
