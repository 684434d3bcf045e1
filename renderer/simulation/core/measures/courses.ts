import {
  courseAided,
  courseCentre,
  courseCount,
  courseDecided,
  courseDisplaced,
  courseFirstFraction,
  courseFractions,
  coursePathway,
  coursePlannedEnd,
  courseZone,
} from '../books/courses';
import { displacedOf } from '../books/displace';
import { slotOf } from '../books/fractions';
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
import { slotDay } from '../network/units';
import { cellAt, cells, emptyCells, rollUp } from './cells';
import { totals, waitBins, waits, weekStarts, weekWaitDays, weekWithinTarget } from './ledger';
import { closeQueues, countQueue, emptyQueues } from './queues';
import { centreRow, pathwayRow, Total, totalColumns, yearRow } from './rows';

/** Courses whose treatment ends more than this many days late are prolonged. */
const prolongedBeyondDays: i32 = 2;

/** Decisions, starts, waits, queues and travel, course by course. Starts are reported on the day of the first fraction. */
export function measureCourses(): void {
  emptyCells();
  emptyQueues();
  for (let course = 0; course < courseCount; course++) measureCourse(course);
  rollUp();
  for (let pathway = 0; pathway < pathwayCount; pathway++) {
    totals[pathwayRow(pathway) * totalColumns + Total.displaced] = <f64>displacedOf[pathway];
  }
  closeQueues();
}

function measureCourse(course: i32): void {
  const decided = courseDecided[course];
  if (decided >= planEnd) return;
  const centre = courseCentre[course];
  const pathway = coursePathway[course];
  const firstSlot = slotOf[courseFirstFraction[course]];
  const started = firstSlot < 0 ? planEnd : slotDay[firstSlot];
  countQueue(centre, pathway, decided, started);
  if (decided >= planStart) {
    const cell = cellAt(dayYear[decided], centre, pathway);
    cells[cell + Total.courses]++;
    cells[cell + Total.demanded] += <f64>courseFractions[course];
  }
  if (firstSlot < 0) return;
  measureDelivery(course, started);
  if (courseDisplaced[course] > 0) measureInterruption(course);
  if (started >= planStart && started < planEnd) measureStart(course, started);
}

function measureStart(course: i32, started: i32): void {
  const centre = courseCentre[course];
  const pathway = coursePathway[course];
  const wait = started - courseDecided[course];
  const within = wait <= pathwayTargetDays[pathway] ? 1 : 0;
  const year = dayYear[started];
  const cell = cellAt(year, centre, pathway);
  cells[cell + Total.starts]++;
  cells[cell + Total.waitDays] += <f64>wait;
  cells[cell + Total.withinTarget] += <f64>within;
  cells[cell + Total.movedByMutualAid] += <f64>courseAided[course];
  waits[wait]++;
  waits[yearRow(year) * waitBins + wait]++;
  waits[centreRow(centre) * waitBins + wait]++;
  waits[pathwayRow(pathway) * waitBins + wait]++;
  const week = dayWeek[started];
  measureWeek(week, wait, within);
  measureWeek((1 + centre) * weekCount + week, wait, within);
  const zone = courseZone[course];
  const minutes = zone < 0 ? NaN : zoneMinutes[zone * centreCount + centre];
  if (Number.isNaN(minutes)) return;
  cells[cell + Total.travelMinutes] += minutes;
  cells[cell + Total.travelled]++;
}

function measureWeek(at: i32, wait: i32, within: i32): void {
  weekStarts[at]++;
  weekWaitDays[at] += <f64>wait;
  weekWithinTarget[at] += <f64>within;
}

/** Fractions and seconds given to a pathway within the plan; other scopes are counted by machine. */
function measureDelivery(course: i32, started: i32): void {
  const pathway = coursePathway[course];
  const secondsFirst = pathwaySecondsFirst[pathway];
  const secondsLater = pathwaySecondsLater[pathway];
  const fractions = courseFractions[course];
  const first = courseFirstFraction[course];
  let delivered = 0;
  let seconds = 0;
  if (courseDisplaced[course] === 0 && started >= planStart && coursePlannedEnd[course] < planEnd) {
    delivered = fractions;
    seconds = secondsFirst + (fractions - 1) * secondsLater;
  } else {
    for (let index = 0; index < fractions; index++) {
      const slot = slotOf[first + index];
      const day = slot < 0 ? planEnd : slotDay[slot];
      if (day < planStart || day >= planEnd) continue;
      delivered++;
      seconds += index === 0 ? secondsFirst : secondsLater;
    }
  }
  const row = pathwayRow(pathway) * totalColumns;
  totals[row + Total.delivered] += <f64>delivered;
  totals[row + Total.deliveredTime] += <f64>seconds;
}

/** Counts a course that ends late because fractions were displaced, in the year in which it was to end. */
function measureInterruption(course: i32): void {
  const due = coursePlannedEnd[course];
  if (lastTreatmentDay(course) - due <= prolongedBeyondDays) return;
  if (due < planStart || due >= planEnd) return;
  const pathway = coursePathway[course];
  const column = Total.prolonged1 + pathwayCategory[pathway] - 1;
  cells[cellAt(dayYear[due], courseCentre[course], pathway) + column]++;
}

/** Day of a course's last fraction; later than any other while one of them has no place. */
function lastTreatmentDay(course: i32): i32 {
  const first = courseFirstFraction[course];
  let last = -1;
  for (let fraction = first; fraction < first + courseFractions[course]; fraction++) {
    if (slotOf[fraction] < 0) return i32.MAX_VALUE;
    last = max(last, <i32>slotDay[slotOf[fraction]]);
  }
  return last;
}
