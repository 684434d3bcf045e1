import { array, assert, constantFrom, date, integer, option, property, record, shuffledSubarray } from 'fast-check';
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

const day = date({ min: new Date('2027-01-04'), max: new Date('2027-04-30'), noInvalidDate: true }).map((at) =>
  at.toISOString().slice(0, 10),
);
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
  visits: array(
    record({
      day,
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
  visits: { day: string; machines: string[]; exposures: number }[];
};

const rowsOf = (courses: readonly Generated[]): Row[] =>
  courses.flatMap(({ visits, ...held }, at) =>
    visits.flatMap(({ day: on, machines, exposures }, visit) =>
      machines.flatMap((machine, second) =>
        Array.from({ length: exposures }, () => [
          ...[
            machine,
            `A${at}-${visit}`,
            held.provider,
            british(on),
            `P${at}`,
            `E${at}`,
            british(held.decided),
            held.started,
          ],
          ...[held.priority, held.icd, held.intent, `X${at}`, String(held.prescribed), String(visits.length)],
          ...[`${10 + second}:15:00`, held.origin],
        ]),
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
      { start, decided, row: first, place: `${cell(first, 'ORGCODEPROVIDER')} ${cell(first, 'machine identifier')}` },
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
    fractions: counts(inside, ({ row, place }) => `${place} ${cell(row, 'PRESCRIBED FRACTIONS')}`),
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
      { numRuns: 150 },
    );
  });
});

/** A number of a row that says nothing of its place. */
const scrambled = (row: Row, seed: number): number =>
  [...row.join('|')].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193), seed);
