import { type ExtractIntent, type ExtractPriority, intents, priorities } from './courseGroup.ts';
import { bytes, ints, newGrowing, shorts } from './growing.ts';
import { noDay } from './readDay.ts';
import { earlierWord, type Words } from './words.ts';

/** What one row says of its course; -1 and `noDay` where it says nothing. */
export type CourseRow = {
  provider: number;
  machine: number;
  origin: number;
  diagnosis: number;
  intent: ExtractIntent;
  priority: ExtractPriority;
  regionBit: number;
  visitDay: number;
  decisionDay: number;
  startDay: number;
};

/**
 * What is held of each course while a file is read, by the number of its hash: 33 bytes, and nothing that says whose it
 * is. Rows of a course may come in any order and disagree: the earliest of dates counts, the first by alphabet of codes,
 * and the machine of the first visit.
 */
export function newCourseTable(words: { machines: Words; origins: Words; diagnoses: Words }) {
  const provider = newGrowing(shorts, -1);
  const machine = newGrowing(shorts, -1);
  const origin = newGrowing(shorts, -1);
  const diagnosis = newGrowing(shorts, -1);
  const intent = newGrowing(bytes, intents.length - 1);
  const priority = newGrowing(bytes, priorities.length - 1);
  const regions = newGrowing(bytes, 0);
  const visits = newGrowing(shorts, 0);
  const machineDay = newGrowing(ints, noDay);
  const firstVisit = newGrowing(ints, noDay);
  const lastVisit = newGrowing(ints, 0);
  const decision = newGrowing(ints, noDay);
  const start = newGrowing(ints, noDay);

  function see(course: number, row: CourseRow): void {
    provider.set(course, row.provider);
    origin.set(course, earlierWord(words.origins.texts, origin.get(course), row.origin));
    diagnosis.set(course, earlierWord(words.diagnoses.texts, diagnosis.get(course), row.diagnosis));
    intent.set(course, Math.min(intent.get(course), intents.indexOf(row.intent)));
    priority.set(course, Math.min(priority.get(course), priorities.indexOf(row.priority)));
    regions.set(course, regions.get(course) | row.regionBit);
    decision.set(course, Math.min(decision.get(course), row.decisionDay));
    start.set(course, Math.min(start.get(course), row.startDay));
    if (row.visitDay === noDay) return;
    firstVisit.set(course, Math.min(firstVisit.get(course), row.visitDay));
    lastVisit.set(course, Math.max(lastVisit.get(course), row.visitDay));
    if (row.machine === -1 || row.visitDay > machineDay.get(course)) return;
    const held = row.visitDay < machineDay.get(course) ? -1 : machine.get(course);
    machineDay.set(course, row.visitDay);
    machine.set(course, earlierWord(words.machines.texts, held, row.machine));
  }

  return {
    see,
    countVisit: (course: number) => visits.set(course, Math.min(32_000, visits.get(course) + 1)),
    course: (at: number) => ({
      provider: provider.get(at),
      machine: machine.get(at),
      origin: origin.get(at),
      diagnosis: words.diagnoses.texts[diagnosis.get(at)] ?? '',
      intent: intents[intent.get(at)] ?? 'unknown',
      priority: priorities[priority.get(at)] ?? '',
      regions: regions.get(at),
      visits: visits.get(at),
      firstVisit: firstVisit.get(at),
      lastVisit: lastVisit.get(at),
      decision: decision.get(at),
      start: start.get(at),
    }),
  };
}

export type CourseTable = ReturnType<typeof newCourseTable>;
export type HeldCourse = ReturnType<CourseTable['course']>;
