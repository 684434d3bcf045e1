import type { Courses } from '../booking/courses.ts';
import type { Replication } from '../booking/replication.ts';
import type { State } from '../booking/state.ts';
import type { Network } from '../compile/network.ts';
import { type Cells, cellAt, newCells, rollUp } from './cells.ts';
import type { Ledger } from './measure.ts';
import { total, totalColumns } from './measures.ts';
import { closeQueues, countQueue, newQueues, type Queues } from './queues.ts';

/** Courses whose treatment ends more than this many days late are prolonged. */
const prolongedBeyondDays = 2;

/** Where what is counted course by course goes. */
type Counts = { ledger: Ledger; cells: Cells; queues: Queues };

/** Decisions, starts, waits, queues and travel, course by course. Starts are reported on the day of the first fraction. */
export function measureCourses(replication: Replication, ledger: Ledger): void {
  const { network, courses } = replication;
  const counts = { ledger, cells: newCells(network), queues: newQueues(network) };
  for (let course = 0; course < courses.count; course++) measureCourse(replication, counts, course);
  rollUp(counts.cells, ledger);
  const { totals, rows } = ledger;
  for (let pathway = 0; pathway < network.pathways.length; pathway++) {
    totals[(rows.pathways + pathway) * totalColumns + total.displaced] = replication.state.displacedOf[pathway];
  }
  closeQueues(counts.queues, network, ledger);
}

function measureCourse(replication: Replication, { ledger, cells, queues }: Counts, course: number): void {
  const { network, state, courses } = replication;
  const { start, end } = network.timeline;
  const decided = courses.decided[course];
  if (decided >= end) return;
  const centre = courses.centre[course];
  const pathway = courses.pathway[course];
  const firstSlot = state.slotOf[courses.firstFraction[course]];
  const started = firstSlot < 0 ? end : network.slotDay[firstSlot];
  countQueue(queues, centre, pathway, decided, started);
  if (decided >= start) {
    const cell = cellAt(cells, ledger.calendar.year[decided], centre, pathway);
    cells.values[cell + total.courses]++;
    cells.values[cell + total.demanded] += courses.fractions[course];
  }
  if (firstSlot < 0) return;
  measureDelivery(replication, ledger, course, started);
  if (courses.displaced[course] > 0) measureInterruption(replication, ledger, cells, course);
  if (started >= start && started < end) measureStart(replication, ledger, cells, course, started);
}

function measureStart(
  { network, courses }: Replication,
  ledger: Ledger,
  cells: Cells,
  course: number,
  started: number,
): void {
  const { values } = cells;
  const { rows, calendar, weeks, waits, bins } = ledger;
  const centre = courses.centre[course];
  const pathway = courses.pathway[course];
  const wait = started - courses.decided[course];
  const within = wait <= network.pathways[pathway].targetDays ? 1 : 0;
  const cell = cellAt(cells, calendar.year[started], centre, pathway);
  values[cell + total.starts]++;
  values[cell + total.waitDays] += wait;
  values[cell + total.withinTarget] += within;
  values[cell + total.movedByMutualAid] += courses.aided[course];
  waits[wait]++;
  waits[(rows.years + calendar.year[started]) * bins + wait]++;
  waits[(rows.centres + centre) * bins + wait]++;
  waits[(rows.pathways + pathway) * bins + wait]++;
  const week = calendar.week[started];
  for (let at = week, scope = 0; scope < 2; scope++, at += (1 + centre) * weeks.count) {
    weeks.starts[at]++;
    weeks.waitDays[at] += wait;
    weeks.withinTarget[at] += within;
  }
  const zone = courses.zone[course];
  const minutes = zone < 0 ? Number.NaN : network.zones[zone].minutes[centre];
  if (Number.isNaN(minutes)) return;
  values[cell + total.travelMinutes] += minutes;
  values[cell + total.travelled]++;
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
  const undisturbed = courses.displaced[course] === 0;
  if (undisturbed && started >= start && courses.plannedEnd[course] < end) {
    ledger.totals[row + total.delivered] += fractions;
    ledger.totals[row + total.deliveredTime] += secondsFirst + (fractions - 1) * secondsLater;
    return;
  }
  for (let index = 0; index < fractions; index++) {
    const slot = state.slotOf[first + index];
    const day = slot < 0 ? end : network.slotDay[slot];
    if (day < start || day >= end) continue;
    ledger.totals[row + total.delivered]++;
    ledger.totals[row + total.deliveredTime] += index === 0 ? secondsFirst : secondsLater;
  }
}

/** Counts a course that ends late because fractions were displaced, in the year in which it was to end. */
function measureInterruption(
  { network, state, courses }: Replication,
  { calendar }: Ledger,
  cells: Cells,
  course: number,
): void {
  const { start, end } = network.timeline;
  const lastDay = lastTreatmentDay(network, state, courses, course);
  if (lastDay - courses.plannedEnd[course] <= prolongedBeyondDays) return;
  const { category } = network.pathways[courses.pathway[course]];
  const column = [total.prolonged1, total.prolonged2, total.prolonged3][category - 1];
  const due = courses.plannedEnd[course];
  if (due < start || due >= end) return;
  cells.values[cellAt(cells, calendar.year[due], courses.centre[course], courses.pathway[course]) + column]++;
}

/** Day of a course's last fraction; infinitely late while one of them has no place. */
function lastTreatmentDay({ slotDay }: Network, { slotOf }: State, courses: Courses, course: number): number {
  let last = -1;
  const first = courses.firstFraction[course];
  for (let fraction = first; fraction < first + courses.fractions[course]; fraction++) {
    if (slotOf[fraction] < 0) return Number.POSITIVE_INFINITY;
    last = Math.max(last, slotDay[slotOf[fraction]]);
  }
  return last;
}
