import { cellOf, fractionsOf, intentOf, isExternalBeam, mayNamePlace, priorityOf } from './codes.ts';
import type { RtdsColumns, RtdsField } from './columns.ts';
import { regionBits } from './courseGroup.ts';
import { newCourseTable } from './courseTable.ts';
import type { Extract } from './extract.ts';
import { finishReading } from './finishReading.ts';
import { newHashSet } from './hashSet.ts';
import { newPrescriptionTable } from './prescriptionTable.ts';
import { newProblems, type RowReason } from './problems.ts';
import { isMonthFirst, newDayReader, noDay, readHour } from './readDay.ts';
import { newSaltedHash, randomSalt } from './saltedHash.ts';
import { isIcd } from './tumourSite.ts';
import { newVisitTable } from './visitTable.ts';
import { newWords } from './words.ts';

/** No network has as many: a column with more holds something else, perhaps patients. */
const most = { provider: 500, machine: 500, origin: 1000 } as const;
const mostDiagnoses = 5000;

/** Kinds of identifier, so that a visit and a course of the same number are two. */
const kinds = { course: 1, visit: 2, visitOnMachine: 3, prescription: 4, treatment: 5 } as const;

/** Dates that can only have the month before the day, and the first lines that have them. */
export type MonthFirst = { cells: number; lines: number[] };

/** How many rows of each day, and where the first of them stand. */
export type RowsByDay = Map<number, { rows: number; lines: number[] }>;

/**
 * Takes the rows of a radiotherapy data set, in whatever order, and makes counts of them. Identifiers become salted
 * hashes of 64 bits, held in tables of numbers (`hashSet.ts`) until the reading is finished and let go; no text of them
 * is kept. A row that is a course, a visit, a prescription and all at once takes from 135 to 270 bytes, and one more exposure
 * of a visit takes none.
 */
export function newReading(columns: RtdsColumns, salt: readonly [number, number] = randomSalt()) {
  const hash = newSaltedHash(salt);
  const sets = { courses: newHashSet(), visits: newHashSet(), prescriptions: newHashSet(), treatments: newHashSet() };
  const words = {
    providers: newWords(most.provider),
    machines: newWords(most.machine),
    origins: newWords(most.origin),
    diagnoses: newWords(mostDiagnoses),
  };
  const courses = newCourseTable(words);
  const prescriptions = newPrescriptionTable();
  const visits = newVisitTable();
  const problems = newProblems();
  const rowsByDay: RowsByDay = new Map();
  const dayOf = newDayReader();
  const monthFirst: MonthFirst = { cells: 0, lines: [] };
  let rows = 0;
  let left = 0;
  let crowded: RtdsField | null = null;

  const readDay = (text: string, line: number): number => {
    const day = dayOf(text);
    if (day === noDay && isMonthFirst(text)) {
      monthFirst.cells++;
      if (monthFirst.lines.length < 3 && monthFirst.lines.at(-1) !== line) monthFirst.lines.push(line);
    }
    return day;
  };

  const leaveOut = (reason: RowReason, line: number): void => {
    left++;
    problems.count(reason, line);
  };

  const identify = (set: keyof typeof sets, kind: number, ...parts: readonly string[]): number => {
    hash.begin(kind);
    for (const part of parts) hash.add(part);
    hash.end();
    return sets[set].add(hash.half.hi, hash.half.lo);
  };

  /** The number of what a cell says; a problem where it says what cannot be. */
  function tell<T>(text: string, read: (text: string) => T | undefined, blank: T, reason: RowReason, line: number): T {
    if (text === '') return blank;
    const value = read(text);
    if (value !== undefined) return value;
    problems.count(reason, line);
    return blank;
  }

  function placeOf(field: 'provider' | 'machine' | 'origin', text: string, line: number): number {
    if (text === '') return -1;
    if (!mayNamePlace(text)) {
      problems.count('place', line);
      return -1;
    }
    const number = words[`${field}s`].number(text);
    if (number === -1) crowded = field;
    return number;
  }

  function take(row: readonly string[], line: number): void {
    if (row.every((cell) => cell.trim() === '')) return;
    rows++;
    const cell = (field: RtdsField): string => cellOf(row, columns[field]);
    if (!isExternalBeam(cell('modality'))) {
      leaveOut('brachytherapy', line);
      return;
    }
    const knowsVisits = columns.appointmentDate !== undefined;
    const startText = cell('startDate');
    const startDay = startText === '' ? noDay : readDay(startText, line);
    const day = knowsVisits ? readDay(cell('appointmentDate'), line) : startDay;
    if (day === noDay) {
      leaveOut('noDay', line);
      return;
    }
    const episode = cell('episode');
    const attendance = cell('attendance');
    if (episode === '' && attendance === '') {
      leaveOut('noIdentifier', line);
      return;
    }
    if (startText !== '' && startDay === noDay) problems.count('start', line);
    const onDay = rowsByDay.get(day) ?? { rows: 0, lines: [] };
    rowsByDay.set(day, onDay);
    onDay.rows++;
    if (onDay.lines.length < 3) onDay.lines.push(line);

    const provider = placeOf('provider', cell('provider'), line);
    const machine = placeOf('machine', cell('machine'), line);
    const owner = [cell('provider'), cell('patient')] as const;
    const prescription = cell('prescription');
    const prescribed = tell(cell('prescribedFractions'), fractionsOf, 0, 'fractions', line);
    const actual = tell(cell('actualFractions'), fractionsOf, 0, 'fractions', line);

    let course = -1;
    if (episode !== '') {
      course = identify('courses', kinds.course, ...owner, episode);
      const decisionDay = tell(cell('decisionDate'), dayIn(line), noDay, 'decision', line);
      courses.see(course, {
        provider,
        machine,
        origin: placeOf('origin', cell('origin'), line),
        diagnosis: tell(cell('diagnosis'), icdIn, -1, 'diagnosis', line),
        intent: tell(cell('intent'), intentOf, 'unknown', 'intent', line),
        priority: tell(cell('priority'), priorityOf, '', 'priority', line),
        regionBit: regionBits[cell('region')] ?? 0,
        visitDay: knowsVisits ? day : noDay,
        decisionDay,
        startDay,
      });
      if (prescription !== '' || prescribed > 0 || actual > 0) {
        const of = identify('prescriptions', kinds.prescription, ...owner, episode, prescription);
        prescriptions.see(of, course, prescribed, actual);
      }
    }
    if (!knowsVisits || !isTreatment(cell, machine, prescription)) return;
    const visit = [...owner, attendance === '' ? episode : attendance, String(day)];
    const visitsBefore = sets.visits.size;
    identify('visits', kinds.visit, ...visit);
    if (sets.visits.size > visitsBefore) {
      visits.count(day);
      if (course !== -1) courses.countVisit(course);
    }
    if (machine === -1) return;
    const machineText = words.machines.texts[machine] ?? '';
    const before = sets.treatments.size;
    const treated = identify('treatments', kinds.visitOnMachine, ...visit, machineText);
    visits.onMachine(treated, sets.treatments.size > before, machine, day, readHour(cell('time')));
    if (prescription === '') return;
    const distinct = sets.treatments.size;
    identify('treatments', kinds.treatment, ...visit, machineText, episode, prescription);
    if (sets.treatments.size > distinct) visits.countFraction(machine, day);
  }

  const dayIn =
    (line: number) =>
    (text: string): number | undefined => {
      const day = readDay(text, line);
      return day === noDay ? undefined : day;
    };
  const icdIn = (text: string): number | undefined => {
    const code = text.split(' ', 1)[0] ?? '';
    return isIcd(code) ? words.diagnoses.number(code.replace(/[^A-Z0-9.]/g, '')) : undefined;
  };

  /** Where exposures have columns, a visit without any of them is a scan or a review. */
  const tellsTreatment = ['machine', 'prescription', 'time'] as const;
  const known = tellsTreatment.filter((field) => columns[field] !== undefined);
  const isTreatment = (cell: (field: RtdsField) => string, machine: number, prescription: string): boolean =>
    known.length === 0 || machine !== -1 || prescription !== '' || cell('time') !== '';

  return {
    take,
    /** The column that holds more different things than there can be, once that is seen; then nothing is to be kept. */
    crowded: (): RtdsField | null => crowded,
    counts: () => ({ rows, left, monthFirst }),
    finish: (): Extract =>
      finishReading({ columns, sets, words, courses, prescriptions, visits, problems, rowsByDay, rows, left }),
  };
}

export type Reading = ReturnType<typeof newReading>;
