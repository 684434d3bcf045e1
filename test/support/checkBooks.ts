import { undecided } from '../../renderer/simulation/booking/courses.ts';
import type { Replication } from '../../renderer/simulation/booking/replication.ts';
import { unitOfSlot } from './slots.ts';

/** Courses and fractions by where they stand at a day's end. */
export type Census = {
  decided: number;
  waiting: number;
  booked: number;
  inTreatment: number;
  finished: number;
  fractionsDelivered: number;
  fractionsBooked: number;
  fractionsUnplaced: number;
};

/**
 * Goes through the books of a replication at a day's end and fails when anything does not add up: a course that stands
 * nowhere or twice, a fraction lost, a machine-day whose minutes are not those of the fractions on it, a fraction on a
 * machine that is out of service or down, too many visits on a day.
 */
export function checkBooks({ network, state, courses }: Replication, today: number): Census {
  const { units, slotDay, pathways } = network;
  const census = {
    decided: 0,
    waiting: 0,
    booked: 0,
    inTreatment: 0,
    finished: 0,
    fractionsDelivered: 0,
    fractionsBooked: 0,
    fractionsUnplaced: 0,
  };
  const used = new Int32Array(state.free.length);
  // Chains are long to walk: every third day is often enough for a fault in them to be met.
  const walked = today % 3 === 0;
  let onRoster = walked ? membersOnTheirSlots({ network, state, courses }) : 0;
  const waiting = new Set(state.waiting);
  const unplaced = new Set(state.unplaced);
  insist(waiting.size === state.waiting.length, () => 'somebody waits twice');
  insist(unplaced.size === state.unplaced.length, () => 'a fraction is displaced twice');
  for (let course = 0; course < courses.count; course++) {
    const decided = courses.decided[course];
    if (decided === undecided || decided > today) continue;
    census.decided++;
    const pathway = pathways[courses.pathway[course]];
    for (const [index, slot] of courses.imageSlot
      .subarray(course * network.mostImages, (course + 1) * network.mostImages)
      .entries()) {
      if (slot < 0) continue;
      used[slot] += pathway.imaging[index].seconds;
      onRoster--;
    }
    if (courses.unit[course] < 0) {
      insist(waiting.has(course), () => `course ${course} has no booking and does not wait`);
      census.waiting++;
      continue;
    }
    insist(!waiting.has(course), () => `course ${course} is booked and waits`);
    const days: number[] = [];
    let delivered = 0;
    const firstSlot = state.slotOf[courses.firstFraction[course]];
    insist(firstSlot >= 0, () => `course ${course} has lost its first fraction and was not booked again`);
    for (let index = 0; index < courses.fractions[course]; index++) {
      const fraction = courses.firstFraction[course] + index;
      const slot = state.slotOf[fraction];
      insist(
        unplaced.has(fraction) === slot < 0,
        () => `fraction ${index} of course ${course} stands nowhere, or twice`,
      );
      if (slot < 0) {
        census.fractionsUnplaced++;
        continue;
      }
      onRoster--;
      used[slot] += index === 0 ? pathway.secondsFirst : pathway.secondsLater;
      if (slotDay[slot] <= today) delivered++;
      else census.fractionsBooked++;
      days.push(slotDay[slot]);
      insist(slotDay[slot] >= slotDay[firstSlot], () => `course ${course} does not begin with its first fraction`);
      insist(units.spell[slot] > 0, () => `course ${course} is treated on a machine out of service`);
      insist(slotDay[slot] >= decided, () => `course ${course} is treated before its decision`);
    }
    // Category 1 may catch up with a second fraction in a day.
    const most = pathway.category === 1 ? 2 : pathway.pattern.fractionsPerVisit;
    insist(mostOnADay(days) <= most, () => `course ${course} is treated too often`);
    census.fractionsDelivered += delivered;
    if (delivered === courses.fractions[course]) census.finished++;
    else if (delivered > 0) census.inTreatment++;
    else census.booked++;
  }
  insist(!walked || onRoster === 0, () => 'the roster holds others than are booked');
  for (let unit = 0; unit < units.count; unit++) {
    const { overtimeSeconds } = network.centres[units.centre[unit]];
    const end = units.base[unit] + units.lastOrdinal[unit];
    for (let slot = units.base[unit] + units.firstOrdinal[unit]; slot <= end; slot++) {
      const free = state.free[slot];
      if (free < -overtimeSeconds) throw new Error(`slot ${slot} is overbooked by more than overtime allows`);
      if (state.open[slot] > free) throw new Error(`slot ${slot} is open for more than is free`);
      const booked = units.capacity[slot] - state.lost[slot] - free;
      if (used[slot] !== booked) throw new Error(`slot ${slot}: ${used[slot]} seconds used, ${booked} on the books`);
    }
  }
  return census;
}

function mostOnADay(days: readonly number[]): number {
  let most = 0;
  for (let one = 0; one < days.length; one++) {
    let visits = 1;
    for (let other = 0; other < one; other++) if (days[other] === days[one]) visits++;
    if (visits > most) most = visits;
  }
  return most;
}

/** Everybody on the roster, each of whom must be booked on the slot whose chain it stands in. */
function membersOnTheirSlots({ network, state, courses }: Pick<Replication, 'network' | 'state' | 'courses'>): number {
  const { first, nextFraction, nextImage } = state.roster;
  let members = 0;
  for (let slot = 0; slot < first.length; slot++) {
    const treats = network.units.treats[unitOfSlot(network, slot)] === 1;
    const next = treats ? nextFraction : nextImage;
    for (let member = first[slot]; member >= 0; member = next[member]) {
      const booked = treats ? state.slotOf[member] : courses.imageSlot[member];
      if (booked !== slot) throw new Error(`slot ${slot} holds somebody who is booked on ${booked}`);
      members++;
    }
  }
  return members;
}

/** A plain check: this runs some millions of times, for which the test runner's own, and unneeded words, are too slow. */
function insist(holds: boolean, otherwise: () => string): void {
  if (!holds) throw new Error(otherwise());
}
