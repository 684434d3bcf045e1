import { measureCourse } from '../measures/courses';
import { courseNextDue, courseUnit, giveRowBack } from './courses';
import { takePlacesBack } from './fractions';
import { dueFirst, lastDay, lookOn, never } from './treated';

/**
 * Measures the courses that have been treated by a day, and gives their rows and the places of their fractions to others.
 */
export function leaveTreated(today: i32): void {
  let course = dueFirst[today];
  while (course >= 0) {
    const next = courseNextDue[course];
    const end = courseUnit[course] < 0 ? never : lastDay(course);
    if (end < today) {
      measureCourse(course);
      takePlacesBack(course);
      giveRowBack(course);
    } else lookOn(end === never ? today + 7 : end + 1, course);
    course = next;
  }
}
