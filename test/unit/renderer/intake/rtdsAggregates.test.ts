import {
  array,
  assert,
  boolean,
  constantFrom,
  date,
  integer,
  oneof,
  option,
  property,
  record,
  shuffledSubarray,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsIn } from '../../../../renderer/intake/rtds/columns.ts';
import type { Extract } from '../../../../renderer/intake/rtds/extract.ts';
import { newReading } from '../../../../renderer/intake/rtds/newReading.ts';

const headings = [
  ...['machine identifier', 'Attendance Identifier', 'ORGCODEPROVIDER', 'APPTDATE', 'PATIENTID'],
  ...['RADIOTHERAPY EPISODE IDENTIFIER', 'Decision to treat date', 'TREATMENTSTARTDATE', 'RADIOTHERAPYPRIORITY'],
  ...['Radiotherapy diagnosis (ICD)', 'RADIOTHERAPYINTENT', 'PRESCRIPTIONID', 'PRESCRIBED FRACTIONS'],
  ...['ACTUAL FRACTIONS', 'TIME OF EXPOSURE', 'LOCAL AUTHORITY DISTRICT'],
];

const dayFrom = (min: string, max: string) =>
  date({ min: new Date(min), max: new Date(max), noInvalidDate: true }).map((at) => at.toISOString().slice(0, 10));
const day = dayFrom('2027-01-04', '2027-03-01');
const british = (iso: string): string => iso.split('-').toReversed().join('/');

/** A course with what its rows say alike, and its visits, some of them on two machines or of two prescriptions. */
const course = record({
  provider: constantFrom('RHM', 'RHU'),
  decided: option(day, { nil: '' }),
  started: day,
  icd: constantFrom('C50.9', 'C61', 'C34.1', 'C79.5'),
  intent: constantFrom('01', '02'),
  priority: constantFrom('E', 'U', 'R', 'D'),
  prescribed: integer({ min: 1, max: 40 }),
  origin: constantFrom('E06000045', 'E06000044', ''),
  /** A second prescription of the course, and whether it is given on visits of its own or on the last ones too. */
  boost: option(record({ fractions: integer({ min: 1, max: 8 }), apart: boolean() }), { nil: null }),
  visits: array(
    record({
      // Within a fortnight, so that none is strayed, and some days are busy.
      day: oneof(dayFrom('2027-01-25', '2027-02-07'), constantFrom('2027-02-01', '2027-02-02')),
      machines: shuffledSubarray(['LA1', 'LA2', 'LA3'], { minLength: 1 }),
      exposures: integer({ min: 1, max: 3 }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});

type Row = readonly string[];

type Generated = {
  provider: string;
  decided: string;
  started: string;
  icd: string;
  intent: string;
  priority: string;
  prescribed: number;
  origin: string;
  boost: { fractions: number; apart: boolean } | null;
  visits: { day: string; machines: string[]; exposures: number }[];
};

/** The prescriptions of a visit: a boost is given on the last one alone, or on every one with the first. */
function prescriptionsOn({ prescribed, boost, visits }: Generated, at: number, visit: number): [string, number][] {
  const first: [string, number] = [`X${at}`, prescribed];
  if (boost === null) return [first];
  const second: [string, number] = [`Y${at}`, boost.fractions];
  if (!boost.apart) return [first, second];
  return visit === visits.length - 1 ? [second] : [first];
}

const rowsOf = (courses: readonly Generated[]): Row[] =>
  courses.flatMap((held, at) =>
    held.visits.flatMap(({ day: on, machines, exposures }, visit) =>
      machines.flatMap((machine, second) =>
        prescriptionsOn(held, at, visit).flatMap(([prescription, fractions]) =>
          Array.from({ length: exposures }, () => [
            ...[machine, `A${at}-${visit}`, held.provider, british(on), `P${at}`, `E${at}`, british(held.decided)],
            ...[held.started, held.priority, held.icd, held.intent, prescription, String(fractions)],
            ...[String(held.visits.length), `${10 + second}:15:00`, held.origin],
          ]),
        ),
      ),
    ),
  );

function read(rows: readonly Row[]): Extract {
  const reading = newReading(columnsIn(headings));
  for (const [at, row] of rows.entries()) reading.take(row, at + 2);
  return reading.finish();
}

/** Counts by what `keyOf` says; a thing of which it says null is not counted. */
const counts = <T>(things: readonly T[], keyOf: (thing: T) => string | null): Record<string, number> =>
  summed(
    things.map((thing) => ({ thing, count: 1 })),
    ({ thing }) => keyOf(thing),
  );

function summed<C extends { count: number }>(cells: readonly C[], keyOf: (cell: C) => string | null) {
  const sums: Record<string, number> = {};
  for (const cell of cells) {
    const key = keyOf(cell);
    if (key !== null) sums[key] = (sums[key] ?? 0) + cell.count;
  }
  return sums;
}

/** The same figures from the text of the rows, the slow and plain way. */
function naive(rows: readonly Row[]) {
  const at = (name: string) => headings.indexOf(name);
  const cell = (row: Row, name: string): string => row[at(name)] ?? '';
  const iso = (text: string): string => text.split('/').toReversed().join('-');
  const episodes = [...Map.groupBy(rows, (row) => cell(row, 'RADIOTHERAPY EPISODE IDENTIFIER')).values()];
  const days = rows.map((row) => iso(cell(row, 'APPTDATE'))).toSorted();
  const [from = '', to = ''] = [days[0], days.at(-1)];
  const begun = episodes.flatMap((of) => {
    const [first] = of.toSorted((a, b) => {
      const key = (row: Row) => `${iso(cell(row, 'APPTDATE'))} ${cell(row, 'machine identifier')}`;
      return key(a) < key(b) ? -1 : 1;
    });
    if (first === undefined) return [];
    const start = cell(first, 'TREATMENTSTARTDATE');
    const decided = iso(cell(first, 'Decision to treat date'));
    return [
      {
        of,
        start,
        decided,
        row: first,
        place: `${cell(first, 'ORGCODEPROVIDER')} ${cell(first, 'machine identifier')}`,
      },
    ];
  });
  const inside = begun.filter(({ start }) => start >= from && start <= to);
  const visits = new Set(rows.map((row) => cell(row, 'Attendance Identifier')));
  const onMachine = new Set(
    rows.map((row) => `${cell(row, 'machine identifier')} ${cell(row, 'Attendance Identifier')}`),
  );
  return {
    from,
    to,
    visits: visits.size,
    courses: inside.length,
    started: counts(inside, ({ place, start }) => `${place} ${start.slice(0, 7)}`),
    decided: counts(begun, ({ place, decided }) =>
      decided !== '' && decided >= from && decided <= to ? `${place} ${decided.slice(0, 7)}` : null,
    ),
    waits: counts(inside, ({ place, start, decided }) =>
      decided !== '' && decided <= start ? `${place} ${(Date.parse(start) - Date.parse(decided)) / 86_400_000}` : null,
    ),
    fractions: counts(inside, ({ of, place }) => {
      const prescriptions = [...Map.groupBy(of, (row) => cell(row, 'PRESCRIPTIONID')).values()];
      const each = prescriptions.map(([row]) => Number(cell(row ?? [], 'PRESCRIBED FRACTIONS')));
      const all = each.reduce((sum, one) => sum + one, 0);
      const most = Math.max(...each);
      const seen = new Set(of.map((row) => cell(row, 'Attendance Identifier'))).size;
      return `${place} ${Math.abs(all - seen) < Math.abs(most - seen) ? all : most}`;
    }),
    busy: busyDays(rows),
    priorities: counts(inside, ({ row }) => cell(row, 'RADIOTHERAPYPRIORITY')),
    hours: counts([...onMachine], (key) => {
      const [machine = '', visit = ''] = key.split(' ');
      const times = rows
        .filter((row) => row[0] === machine && row[1] === visit)
        .map((row) => cell(row, 'TIME OF EXPOSURE'));
      return `${machine} ${Number((times.toSorted()[0] ?? '').slice(0, 2))}`;
    }),
  };
}

/** Visits and fractions on machines on days on which they treated at least five, by machine and month. */
function busyDays(rows: readonly Row[]): Record<string, number> {
  const months: Record<string, number> = {};
  const onDay = Map.groupBy(rows, ([machine, , , on]) => `${machine} ${on}`);
  for (const [key, of] of onDay) {
    const seen = new Set(of.map((row) => row[1]));
    if (seen.size < 5) continue;
    const [machine, on = ''] = key.split(' ');
    const [, month, year] = on.split('/');
    const fractions = new Set(of.map((row) => `${row[1]} ${row[11]}`));
    for (const [what, count] of Object.entries({ visits: seen.size, fractions: fractions.size, days: 1 })) {
      const name = `${machine} ${year}-${month} ${what}`;
      months[name] = (months[name] ?? 0) + count;
    }
  }
  return months;
}

function told({ places, providers: _, machines: __, ...extract }: Extract, rows: readonly Row[]) {
  // Names that stand for fewer than five are blank, so places are named by asking the rows in the order they came.
  const providers = [...new Set(rows.map((row) => row[2] ?? ''))];
  const machines = [...new Set(rows.map((row) => row[0] ?? ''))];
  const placeName = (place: number): string => {
    const { provider = -1, machine = -1 } = places[place] ?? {};
    return `${providers[provider]} ${machines[machine]}`;
  };
  const monthly = (which: 'started' | 'decided') =>
    summed(
      extract.months.filter((month) => month[which] > 0).map((month) => ({ ...month, count: month[which] })),
      ({ place, month }) => `${placeName(place)} ${month}`,
    );
  return {
    from: extract.from,
    to: extract.to,
    visits: extract.visits,
    courses: extract.courses,
    started: monthly('started'),
    decided: monthly('decided'),
    waits: summed(
      extract.months.flatMap(({ place, waits }) => waits.map(([days, count]) => ({ place, days, count }))),
      ({ place, days }) => `${placeName(place)} ${days}`,
    ),
    fractions: summed(extract.mixes, ({ place, fractions }) => `${placeName(place)} ${fractions}`),
    busy: Object.fromEntries(
      extract.machineMonths.flatMap(({ machine, month, ...held }) =>
        Object.entries(held).map(([what, count]) => [`${machines[machine]} ${month} ${what}`, count]),
      ),
    ),
    priorities: summed(extract.byGroup, ({ priority }) => priority),
    hours: summed(extract.hours, ({ machine, hour }) => `${machines[machine]} ${hour}`),
  };
}

describe('counts of a radiotherapy data set', () => {
  it('are those that a plain count of deduplicated rows gives, in any order of rows', () => {
    assert(
      property(array(course, { minLength: 1, maxLength: 12 }), integer(), (courses, seed) => {
        const rows = rowsOf(courses);
        const mixed = rows.toSorted((a, b) => scrambled(a, seed) - scrambled(b, seed));
        const expected = naive(rows);
        expect(told(read(mixed), mixed)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});

/** A number of a row that says nothing of its place. */
const scrambled = (row: Row, seed: number): number =>
  [...row.join('|')].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193), seed);
