import {
  courseAided,
  courseCentre,
  courseDecided,
  courseDelivered,
  courseFirstFraction,
  courseFractions,
  courseLate,
  coursePathway,
  coursePlannedEnd,
  courseRows,
  courseStarted,
  courseZone,
} from '../books/courses';
import { displacedOf } from '../books/displace';
import { settle } from '../books/treated';
import { centreCount } from '../network/centres';
import {
  pathwayCategory,
  pathwayCount,
  pathwaySecondsFirst,
  pathwaySecondsLater,
  pathwayTargetDays,
} from '../network/pathways';
import { dayWeek, dayYear, weekCount } from '../network/reporting';
import { zoneMinutes } from '../network/routes';
import { planEnd, planStart } from '../network/timeline';
import { countParts, emptyCauses } from './causes';
import { cellAt, emptyCells, rollUp } from './cells';
import { mostBins, noteWait, totals, WeekSums, waits, weeks } from './ledger';
import { countLoad, emptyLoad } from './load';
import { closeQueues, countQueue, emptyQueues } from './queues';
import { centreRow, pathwayRow, yearRow } from './rows';

/** Empties what courses are counted in. */
export function openCourses(): void {
  emptyCells();
  emptyQueues();
  emptyLoad();
  emptyCauses();
}

/** Counts the courses that are left, those under way and those who wait, and adds everything up. */
export function measureCourses(): void {
  for (let course = 0; course < courseRows; course++) measureCourse(course);
  rollUp();
  for (let pathway = 0; pathway < pathwayCount; pathway++) {
    totals[pathwayRow(pathway)].displaced = <f64>displacedOf[pathway];
  }
  closeQueues();
}

/**
 * Decisions, starts, waits, queues and travel of a course, once it has been treated or at the end. Starts are reported on
 * the day of the first fraction. All sums are of whole numbers, so that they do not hang on who is counted first.
 */
export function measureCourse(course: i32): void {
  const decided = courseDecided[course];
  if (decided >= planEnd) return;
  const centre = courseCentre[course];
  const pathway = coursePathway[course];
  const booked = courseStarted[course] >= 0;
  const started = booked ? courseStarted[course] : planEnd;
  countQueue(centre, pathway, decided, started);
  countLoad(course);
  if (decided >= planStart) {
    const cell = cellAt(dayYear[decided], centre, pathway);
    cell.courses++;
    cell.demanded += <f64>courseFractions[course];
  }
  if (!booked) return;
  noteWait(started - decided);
  // Those still under way have not been settled, and those whose fractions are kept never were.
  if (courseFirstFraction[course] >= 0) settle(course);
  measureDelivery(course, started);
  if (courseLate[course]) measureInterruption(course);
  if (started >= planStart && started < planEnd) measureStart(course, started);
}

function measureStart(course: i32, started: i32): void {
  const centre = courseCentre[course];
  const pathway = coursePathway[course];
  const wait = started - courseDecided[course];
  const within = wait <= pathwayTargetDays[pathway] ? 1 : 0;
  const year = dayYear[started];
  const cell = cellAt(year, centre, pathway);
  cell.starts++;
  cell.waitDays += <f64>wait;
  cell.withinTarget += <f64>within;
  cell.movedByMutualAid += <f64>courseAided[course];
  const bins = mostBins();
  waits[wait]++;
  waits[yearRow(year) * bins + wait]++;
  waits[centreRow(centre) * bins + wait]++;
  waits[pathwayRow(pathway) * bins + wait]++;
  countParts(course, started);
  countInWeek(course, started);
  const zone = courseZone[course];
  const minutes = zone < 0 ? NaN : zoneMinutes[zone * centreCount + centre];
  if (Number.isNaN(minutes)) return;
  cell.travelMinutes += Math.round(minutes * minuteParts) / minuteParts;
  cell.travelled++;
}

/** Counts a start within the plan in its week, once, or as often less where it is taken off again. */
export function countInWeek(course: i32, started: i32, times: i32 = 1): void {
  const wait = started - courseDecided[course];
  const within = wait <= pathwayTargetDays[coursePathway[course]] ? 1 : 0;
  const week = dayWeek[started];
  addStart(weeks[week], wait, within, times);
  addStart(weeks[(1 + courseCentre[course]) * weekCount + week], wait, within, times);
}

function addStart(week: WeekSums, wait: i32, within: i32, times: i32): void {
  week.starts += <f64>times;
  week.waitDays += <f64>(wait * times);
  week.withinTarget += <f64>(within * times);
}

/** Journeys are added up in parts of a minute, of which there are whole numbers. */
const minuteParts: f64 = 1024;

/** Fractions and seconds given to a pathway within the plan; other scopes are counted by machine. */
function measureDelivery(course: i32, started: i32): void {
  const delivered = courseDelivered[course];
  if (delivered === 0) return;
  const pathway = coursePathway[course];
  const startedWithin = started >= planStart && started < planEnd;
  const first = startedWithin ? pathwaySecondsFirst[pathway] : pathwaySecondsLater[pathway];
  const row = totals[pathwayRow(pathway)];
  row.delivered += <f64>delivered;
  row.deliveredTime += <f64>(first + (delivered - 1) * pathwaySecondsLater[pathway]);
}

/** Counts a course that ends late because fractions were displaced, in the year in which it was to end. */
function measureInterruption(course: i32): void {
  const due = coursePlannedEnd[course];
  if (due < planStart || due >= planEnd) return;
  const pathway = coursePathway[course];
  const cell = cellAt(dayYear[due], courseCentre[course], pathway);
  const category = pathwayCategory[pathway];
  if (category === 1) cell.prolonged1++;
  else if (category === 2) cell.prolonged2++;
  else cell.prolonged3++;
}
