import { isoDateOf, mondayOf } from '../../simulation/calendar/day.ts';
import { missingSentences, type RtdsColumns } from './columns.ts';
import { byGroup, type CourseGroup, courseGroup, type ExtractPriority, groupKey } from './courseGroup.ts';
import type { CourseTable, HeldCourse } from './courseTable.ts';
import type { Extract, MachineMonth, PlaceMonth } from './extract.ts';
import type { RowsByDay } from './newReading.ts';
import type { CourseFractions, newPrescriptionTable } from './prescriptionTable.ts';
import type { newProblems } from './problems.ts';
import { noDay } from './readDay.ts';
import { spanOf } from './spanOf.ts';
import { newTally, type Tally } from './tally.ts';
import type { VisitTable } from './visitTable.ts';
import type { Words } from './words.ts';

/** What a reading has gathered when its file is at its end. */
export type Gathered = {
  columns: RtdsColumns;
  sets: Readonly<Record<'courses' | 'prescriptions', { readonly size: number }>>;
  words: Readonly<Record<'providers' | 'machines' | 'origins', Words>>;
  courses: CourseTable;
  prescriptions: ReturnType<typeof newPrescriptionTable>;
  visits: VisitTable;
  problems: ReturnType<typeof newProblems>;
  rowsByDay: RowsByDay;
  rows: number;
  left: number;
};

/** Longer waits are slips of a year, not waits. */
const longestWaitDays = 731;
/** After as many days without a visit at the end of the file a course is taken to be over. */
const settledDays = 28;
/** Courses whose start is not told may have been under way when the file begins. */
const underWayDays = 7;
/** A day of a machine needs so many visits. */
const leastOnDay = 5;
/** What fewer courses or visits name is no place of treatment, and its name may be anything. */
const leastToName = 5;

/** Counts of what has been read. Nothing of a single course, visit or person is in them but in cells of one. */
export function finishReading(gathered: Gathered): Extract {
  const { columns, words, visits, rowsByDay } = gathered;
  const { from, to } = spanOf(new Map([...rowsByDay].map(([day, { rows }]) => [day, rows])));
  const within = (day: number): boolean => day >= from && day <= to;
  const strayed = [...rowsByDay].filter(([day]) => !within(day)).map(([, held]) => held);
  const strayedRows = strayed.reduce((sum, { rows }) => sum + rows, 0);
  const strayedLines = strayed.flatMap(({ lines }) => lines).toSorted((a, b) => a - b);

  const { coursesOf, ...counted } = countCourses(gathered, from, to);
  const onDay = visits.onDay().filter(({ day }) => within(day));
  const hours = newTally();
  visits.hours((machine, hour) => hours.add(machine, hour));
  const visitsOf = (machine: number): number =>
    onDay.reduce((sum, held) => sum + (held.machine === machine ? held.visits : 0), 0);

  return {
    rows: gathered.rows,
    usedRows: gathered.rows - gathered.left - strayedRows,
    problems: [
      ...gathered.problems.list(),
      ...(strayedRows > 0 ? [{ reason: 'stray', rows: strayedRows, lines: strayedLines.slice(0, 3) } as const] : []),
    ],
    from: isoDateOf(from),
    to: isoDateOf(to),
    visits: [...visits.byDay()].reduce((sum, [day, count]) => sum + (within(day) ? count : 0), 0),
    ...counted,
    providers: named(words.providers.texts, coursesOf.provider),
    machines: named(words.machines.texts, visitsOf),
    origins: named(words.origins.texts, coursesOf.origin),
    mixesBasis: columns.prescribedFractions === undefined ? 'visits' : 'prescribed',
    machineMonths: machineMonths(onDay),
    hours: hours.cells((count, machine, hour) => ({ machine, hour, count })),
    missing: missingSentences(columns),
  };
}

/** Names of what occurs often enough to be a place; the others are blank. */
const named = (texts: readonly string[], countOf: (at: number) => number): string[] =>
  texts.map((text, at) => (countOf(at) < leastToName ? '' : text));

function machineMonths(onDay: readonly { machine: number; day: number; visits: number; fractions: number }[]) {
  const months = new Map<string, MachineMonth>();
  for (const { machine, day, visits, fractions } of onDay) {
    if (visits < leastOnDay) continue;
    const month = isoDateOf(day).slice(0, 7);
    const key = `${machine} ${month}`;
    const held = months.get(key) ?? { machine, month, visits: 0, fractions: 0, days: 0 };
    months.set(key, {
      ...held,
      visits: held.visits + visits,
      fractions: held.fractions + fractions,
      days: held.days + 1,
    });
  }
  return [...months.values()];
}

function countCourses(gathered: Gathered, from: number, to: number) {
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
  const months = newMonths();
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

function newMonths() {
  type Held = { place: number; month: string; decided: number; started: number; waits: Map<number, number> };
  const months = new Map<string, Held>();
  const held = (place: number, day: number): Held => {
    const month = isoDateOf(day).slice(0, 7);
    const key = `${place} ${month}`;
    const found = months.get(key) ?? { place, month, decided: 0, started: 0, waits: new Map() };
    months.set(key, found);
    return found;
  };
  return {
    decided(place: number, day: number): void {
      held(place, day).decided++;
    },
    started(place: number, day: number, decision: number): void {
      const month = held(place, day);
      month.started++;
      const wait = day - decision;
      if (decision !== noDay && wait >= 0 && wait <= longestWaitDays) {
        month.waits.set(wait, (month.waits.get(wait) ?? 0) + 1);
      }
    },
    list: (): PlaceMonth[] =>
      [...months.values()].map((month) => ({ ...month, waits: [...month.waits].toSorted(([a], [b]) => a - b) })),
  };
}
