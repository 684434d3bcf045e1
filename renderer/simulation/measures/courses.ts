import { dayOfSlot } from '../booking/preparation.ts';
import type { Replication } from '../booking/replication.ts';
import { treatmentDays } from '../booking/withdraw.ts';
import type { Ledger } from './measure.ts';
import { total, totalColumns } from './measures.ts';
import { openQueues } from './queues.ts';

/** Courses whose treatment ends more than this many days late are prolonged. */
const prolongedBeyondDays = 2;

/** Decisions, starts, waits, queues and travel, course by course. Starts are reported on the day of the first fraction. */
export function measureCourses(replication: Replication, ledger: Ledger): void {
  const { network, state, courses } = replication;
  const { start, end } = network.timeline;
  const { totals, rows, calendar, weeks, waits, bins } = ledger;
  const queues = openQueues(network);
  for (let course = 0; course < courses.count; course++) {
    const decided = courses.decided[course];
    if (decided >= end) continue;
    const pathwayIndex = courses.pathway[course];
    const pathway = network.pathways[pathwayIndex];
    const centre = courses.centre[course];
    const fractions = courses.fractions[course];
    const pathwayRow = rows.pathways + pathwayIndex;
    const centreRow = centre < 0 ? -1 : rows.centres + centre;
    const add = (day: number, column: number, value: number) => {
      totals[column] += value;
      totals[(rows.years + calendar.year[day]) * totalColumns + column] += value;
      totals[pathwayRow * totalColumns + column] += value;
      if (centreRow >= 0) totals[centreRow * totalColumns + column] += value;
    };
    if (decided >= start) {
      add(decided, total.courses, 1);
      add(decided, total.demanded, fractions);
    }
    const firstSlot = state.slotOf[courses.firstFraction[course]];
    const started = firstSlot < 0 ? end : dayOfSlot(network, firstSlot);
    queues.add(centre, pathwayIndex, decided, started);
    if (firstSlot < 0) continue;
    measureDelivery(replication, ledger, course, started);
    if (courses.displaced[course] > 0) measureInterruption(replication, course, add);
    if (started < start || started >= end) continue;
    const wait = started - decided;
    const within = Number(wait <= pathway.targetDays);
    add(started, total.starts, 1);
    add(started, total.waitDays, wait);
    add(started, total.withinTarget, within);
    for (const row of [0, rows.years + calendar.year[started], centreRow, pathwayRow]) waits[row * bins + wait]++;
    for (const scope of [0, 1 + centre]) {
      const cell = scope * weeks.count + calendar.week[started];
      weeks.starts[cell]++;
      weeks.waitDays[cell] += wait;
      weeks.withinTarget[cell] += within;
    }
    const minutes = courses.zone[course] < 0 ? Number.NaN : network.zones[courses.zone[course]].minutes[centre];
    if (Number.isNaN(minutes)) continue;
    add(started, total.travelMinutes, minutes);
    add(started, total.travelled, 1);
  }
  queues.close(ledger);
}

/** Fractions and seconds given to a pathway within the plan; other scopes are counted by machine. */
function measureDelivery(
  { network, state, courses }: Replication,
  ledger: Ledger,
  course: number,
  started: number,
): void {
  const { start, end } = network.timeline;
  const { secondsFirst, secondsLater } = network.pathways[courses.pathway[course]];
  const fractions = courses.fractions[course];
  const first = courses.firstFraction[course];
  const row = (ledger.rows.pathways + courses.pathway[course]) * totalColumns;
  ledger.totals[row + total.displaced] += courses.displaced[course];
  const undisturbed = courses.displaced[course] === 0;
  if (undisturbed && started >= start && courses.plannedEnd[course] < end) {
    ledger.totals[row + total.delivered] += fractions;
    ledger.totals[row + total.deliveredTime] += secondsFirst + (fractions - 1) * secondsLater;
    return;
  }
  for (let index = 0; index < fractions; index++) {
    const slot = state.slotOf[first + index];
    const day = slot < 0 ? end : dayOfSlot(network, slot);
    if (day < start || day >= end) continue;
    ledger.totals[row + total.delivered]++;
    ledger.totals[row + total.deliveredTime] += index === 0 ? secondsFirst : secondsLater;
  }
}

/** Counts a course that ends late because fractions were displaced, in the year in which it should have ended. */
function measureInterruption(
  { network, state, courses }: Replication,
  course: number,
  add: (day: number, column: number, value: number) => void,
): void {
  const { start, end } = network.timeline;
  const first = courses.firstFraction[course];
  const lastBooked = treatmentDays(network, state, courses, course)?.last ?? 0;
  const unplaced = state.slotOf.subarray(first, first + courses.fractions[course]).includes(-1);
  if (!unplaced && lastBooked - courses.plannedEnd[course] <= prolongedBeyondDays) return;
  const { category } = network.pathways[courses.pathway[course]];
  const column = [total.prolonged1, total.prolonged2, total.prolonged3][category - 1];
  add(Math.min(end - 1, Math.max(start, courses.plannedEnd[course])), column, 1);
}
