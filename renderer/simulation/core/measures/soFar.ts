import { courseCentre, courseDecided, coursePathway, courseRows, courseStarted, undecided } from '../books/courses';
import { dayWeek, weekCount } from '../network/reporting';
import { planEnd, planStart } from '../network/timeline';
import { countInWeek } from './courses';
import { weekScopes, weeks } from './ledger';
import { addQueuesToWeeks, countQueue } from './queues';
import { addRoomToWeeks } from './units';
import { measureWeeks } from './weekly';

/**
 * Makes the means of the weeks that are over by the end of a day, in the midst of a replication, and answers how many
 * these are. They are as they will be at the end, but for the queues of centres: who waits at one is counted there, and in
 * the end where they are treated. Courses under way, which are otherwise counted once they have been treated, are counted
 * for the moment and taken off again: all sums are of whole numbers, so that measures go on as if nobody had looked.
 */
export function measureSoFar(today: i32): i32 {
  let before = today + 1;
  const over = before <= planStart ? 0 : before >= planEnd ? weekCount : dayWeek[before];
  while (before > planStart && before < planEnd && dayWeek[before - 1] === over) before--;
  countUnderWay(1);
  addQueuesToWeeks(before);
  addRoomToWeeks(before);
  measureWeeks(over);
  countUnderWay(-1);
  forgetDays();
  return over;
}

/** Counts everybody who is on the books, or takes them off again. */
function countUnderWay(times: i32): void {
  for (let course = 0; course < courseRows; course++) {
    const decided = courseDecided[course];
    if (decided === undecided) continue;
    const started = courseStarted[course] >= 0 ? courseStarted[course] : planEnd;
    countQueue(courseCentre[course], coursePathway[course], decided, started, times);
    if (started >= planStart && started < planEnd) countInWeek(course, started, times);
  }
}

/** What is added up by day is added up at the end as a whole. */
function forgetDays(): void {
  for (let at = 0; at < weekScopes() * weekCount; at++) {
    const week = weeks[at];
    week.queue = 0;
    week.dayEnds = 0;
    week.available = 0;
    week.delivered = 0;
  }
}
