import { List, newList } from '../memory/list';
import { courseOf } from './fractions';

/** Displaced fractions that have found no new place. */
export const unplaced: List = newList();

/** Courses that a cut without notice took off the books today, and fractions it displaced of courses under way. */
export const cutCourses: List = newList();
export const cutFractions: List = newList();

export function emptyCut(): void {
  unplaced.length = 0;
  cutCourses.length = 0;
  cutFractions.length = 0;
}

/** Drops the fractions of a course from those that have found no place. */
export function forgetUnplaced(course: i32): void {
  let kept = 0;
  for (let index = 0; index < unplaced.length; index++) {
    const fraction = unplaced.items[index];
    if (courseOf(fraction) !== course) unplaced.items[kept++] = fraction;
  }
  unplaced.length = kept;
}

/** The list of the unplaced as whoever reads the books from outside finds it: how long it is and where its items stand. */
export function unplacedCount(): i32 {
  return unplaced.length;
}

export function unplacedFractions(): usize {
  return changetype<usize>(unplaced.items);
}
