import { courseCount, courseDecided, courseStarted } from '../books/courses';
import { measureCourses } from './courses';
import { openLedger } from './ledger';
import { measureLoad } from './load';
import { measureUnits } from './units';
import { measureWeeks } from './weekly';

/** Reads a finished replication's books. Nothing before the plan's start or after its end is reported. */
export function measure(): void {
  openLedger(longestWait() + 1);
  measureCourses();
  measureUnits();
  measureWeeks();
  measureLoad();
}

/** Days waited by the course that waited longest, from its first fraction's slot. */
function longestWait(): i32 {
  let longest = 0;
  for (let course = 0; course < courseCount; course++) {
    if (courseStarted[course] >= 0) longest = max(longest, courseStarted[course] - courseDecided[course]);
  }
  return longest;
}
