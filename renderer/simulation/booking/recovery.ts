import type { Network } from '../compile/network.ts';
import { secondsOf } from './book.ts';
import type { Courses } from './courses.ts';
import { matchedSlot } from './fit.ts';
import { bookFraction, type State } from './state.ts';

/** A fraction taken from its slot when capacity was cut without notice. */
export type Displaced = { fraction: number; course: number; slot: number };

/**
 * Overtime a machine may work in a day to recover category 1 fractions. The plan has no field for it yet.
 */
const overtimeSeconds = 60 * 60;

/**
 * Makes displaced fractions up, category 1 first (section 6 of the model). Category 1 is treated the same day on a
 * matched unit, in overtime if need be; whatever finds no place that day goes to the first later day with room on its
 * own or a matched unit on which the course is not treated already, which for a daily pattern is its end. Those that
 * find no place at all are returned, and are tried again when room is given back.
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
  return inTurn.filter((fraction) => {
    const slot = newSlot(network, state, courses, fraction, category(fraction), today);
    if (slot < 0) return true;
    const seconds = fractionSeconds(network, courses, fraction);
    bookFraction(state, fraction.fraction, slot, seconds);
    return false;
  });
}

export function fractionSeconds(network: Network, courses: Courses, { fraction, course }: Displaced): number {
  return secondsOf(network, courses, course, fraction - courses.firstFraction[course]);
}

function newSlot(
  network: Network,
  state: State,
  courses: Courses,
  displaced: Displaced,
  category: 1 | 2 | 3,
  today: number,
): number {
  const { course, slot } = displaced;
  const unit = courses.unit[course];
  const pathwayIndex = courses.pathway[course];
  const centre = network.centres[network.units.centre[unit]];
  const pathway = network.pathways[pathwayIndex];
  const seconds = fractionSeconds(network, courses, displaced);
  const candidates = [unit, ...network.partners[pathwayIndex * network.units.count + unit]];
  const lostOn = slot % network.stride;
  const days = treatedOn(network, state, courses, course);
  const crowded = (ordinal: number) => (days.get(ordinal) ?? 0) >= pathway.pattern.fractionsPerVisit;

  if (network.slotDay[slot] >= today && !crowded(lostOn)) {
    const overtime = category === 1 ? overtimeSeconds : 0;
    const sameDay = matchedSlot(network, state, state.free, pathwayIndex, unit, lostOn, seconds, overtime);
    if (sameDay >= 0) return sameDay;
  }
  const { step, weekly } = pathway.pattern;
  const spaced = step > 1 || weekly;
  const last = Math.max(lostOn, ...days.keys());
  const gap = weekly ? centre.ordinalAt[Math.min(centre.openDays[last] + 7, network.timeline.days)] : last + step;
  let ordinal = Math.max(spaced ? gap : lostOn, centre.ordinalAt[today]);
  for (; ordinal < centre.openDays.length; ordinal++) {
    if (crowded(ordinal)) continue;
    for (const candidate of candidates) {
      const free = candidate * network.stride + ordinal;
      if (network.units.spellEnd[free] > 0 && state.free[free] >= seconds) return free;
    }
  }
  return -1;
}

/** How many fractions of a course are booked on each ordinal. */
function treatedOn(network: Network, state: State, courses: Courses, course: number): Map<number, number> {
  const days = new Map<number, number>();
  const first = courses.firstFraction[course];
  for (let index = 0; index < courses.fractions[course]; index++) {
    const slot = state.slotOf[first + index];
    if (slot < 0) continue;
    const ordinal = slot % network.stride;
    days.set(ordinal, (days.get(ordinal) ?? 0) + 1);
  }
  return days;
}
