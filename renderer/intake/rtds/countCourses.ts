import { isoDateOf, mondayOf } from '../../simulation/calendar/day.ts';
import type { RtdsColumns } from './columns.ts';
import { byGroup, type CourseGroup, courseGroup, type ExtractPriority, groupKey } from './courseGroup.ts';
import type { HeldCourse } from './courseTable.ts';
import type { Gathered } from './gathered.ts';
import { newPlaceMonths } from './placeMonths.ts';
import type { CourseFractions } from './prescriptionTable.ts';
import { noDay } from './readDay.ts';
import { newTally, type Tally } from './tally.ts';

/** After as many days without a visit at the end of the file a course is taken to be over. */
const settledDays = 28;
/** Courses whose start is not told may have been under way when the file begins. */
const underWayDays = 7;

/** Courses by place, group, priority, area, fractions and month, of those decided or begun from one day to another. */
export function countCourses(gathered: Gathered, from: number, to: number) {
  const { columns, courses, prescriptions, sets } = gathered;
  const within = (day: number): boolean => day >= from && day <= to;
  const all = sets.courses.size;
  const fractionsOf = prescriptions.byCourse(
    sets.prescriptions.size,
    Int32Array.from({ length: all }, (_, at) => courses.course(at).visits),
  );
  const places = newNumbered<{ provider: number; machine: number }>(
    ({ provider, machine }) => `${provider} ${machine}`,
  );
  const groups = newNumbered<CourseGroup>(groupKey);
  const months = newPlaceMonths();
  const weeks = newTally();
  const byOrigin = newTally();
  const mixes = newTally();
  const priorities = new Map<ExtractPriority, Tally>();
  const ofProvider = newTally();
  const ofOrigin = newTally();
  const given = { courses: 0, prescribed: 0, actual: 0 };
  let begun = 0;

  for (let at = 0; at < all; at++) {
    const course = courses.course(at);
    const fractions = fractionsOf(at);
    const place = places.number({ provider: course.provider, machine: course.machine });
    ofProvider.add(course.provider);
    ofOrigin.add(course.origin);
    if (course.decision !== noDay && within(course.decision)) {
      months.decided(place, course.decision);
      weeks.add(mondayOf(course.decision), place);
    }
    const start = startOf(course, from);
    if (start === noDay || !within(start)) continue;
    begun++;
    const over = course.lastVisit <= to - settledDays;
    const count = fractionCount(columns, course, fractions, over);
    const group = groups.number(courseGroup({ ...course, fractions: count }));
    months.started(place, start, course.decision);
    const tally = priorities.get(course.priority) ?? newTally();
    priorities.set(course.priority, tally);
    tally.add(place, group);
    if (course.origin !== -1) byOrigin.add(course.origin, place, group);
    if (count > 0) mixes.add(place, group, count);
    if (over && fractions.prescribed > 0 && fractions.actual > 0) {
      given.courses++;
      given.prescribed += fractions.prescribed;
      given.actual += fractions.actual;
    }
  }

  const order = groups.list.toSorted(byGroup);
  const placed = groups.list.map((group) => order.indexOf(group));
  const inOrder = (group: number): number => placed[group] ?? -1;
  return {
    courses: begun,
    places: places.list,
    groups: order,
    months: months.list(),
    weeks: weeks.cells((count, monday, place) => ({ monday: isoDateOf(monday), place, count })),
    byGroup: [...priorities].flatMap(([priority, tally]) =>
      tally.cells((count, place, group) => ({ place, group: inOrder(group), priority, count })),
    ),
    byOrigin: byOrigin.cells((count, origin, place, group) => ({ origin, place, group: inOrder(group), count })),
    mixes: mixes.cells((count, place, group, fractions) => ({ place, group: inOrder(group), fractions, count })),
    given,
    coursesOf: { provider: countOf(ofProvider), origin: countOf(ofOrigin) },
  };
}

function countOf(tally: Tally): (at: number) => number {
  const counts = new Map(tally.cells((count, at) => [at, count] as const));
  return (at) => counts.get(at) ?? 0;
}

/** When a course began: as the file says, else its first visit unless it may have been under way before the file. */
function startOf({ start, firstVisit }: HeldCourse, from: number): number {
  if (start !== noDay) return start;
  return firstVisit !== noDay && firstVisit >= from + underWayDays ? firstVisit : noDay;
}

/** Fractions of a course; 0 where they are not known. Visits tell them only once the course is over. */
const fractionCount = (
  columns: RtdsColumns,
  { visits }: HeldCourse,
  { prescribed }: CourseFractions,
  over: boolean,
): number => {
  if (columns.prescribedFractions !== undefined) return prescribed <= 60 ? prescribed : 0;
  return over && visits <= 60 ? visits : 0;
};

function newNumbered<T>(keyOf: (value: T) => string) {
  const numbers = new Map<string, number>();
  const list: T[] = [];
  return {
    list,
    number(value: T): number {
      const key = keyOf(value);
      const at = numbers.get(key) ?? list.push(value) - 1;
      numbers.set(key, at);
      return at;
    },
  };
}
