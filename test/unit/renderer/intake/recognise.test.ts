import { expect, test } from 'vitest';
import { illustrativePlan } from '../../../../db/illustrative/illustrativePlan.ts';
import type { IntakeKind } from '../../../../renderer/intake/intakeKind.ts';
import { intakeKinds } from '../../../../renderer/intake/intakeKinds.ts';
import type { Peeked, PeekedSheet } from '../../../../renderer/intake/peeked.ts';
import { recognise, sheetsAlike } from '../../../../renderer/intake/recognise.ts';
import { machinesKind } from '../../../../renderer/intake/tables/kinds/machinesKind.ts';
import { demandKind } from '../../../../renderer/intake/tables/kinds/peopleKinds.ts';
import { sheetFits } from '../../../../renderer/intake/tables/sheetFits.ts';

const plan = illustrativePlan();
const kinds = [machinesKind, demandKind].map(
  (kind): IntakeKind => ({
    ...{ id: kind.id, name: kind.name, describes: kind.describes },
    fits: (sheet, of, fileName) => sheetFits(sheet, kind, of, fileName),
  }),
);
const sheet = (name: string, head: string[][], hidden = false): PeekedSheet => ({ name, head, rows: null, hidden });
const file = (fileName: string, sheets: PeekedSheet[]): Peeked => ({
  ...{ fileName, sheets, bytes: 1, format: 'xlsx', understood: [] },
});
const best = (table: PeekedSheet, fileName: string) =>
  recognise(intakeKinds, file(fileName, [table]), plan).sheets[0]?.ranked[0]?.kindId;
const machines = [
  ['Machine', 'Centre', 'Commissioned'],
  ['LA1', 'Poole', '13/06/2019'],
];

test('last year’s list beside this year’s is told; other tables, notes and what is hidden are not', () => {
  const sheets = [
    sheet('2026', machines),
    sheet('2025', machines),
    sheet('2024', machines, true),
    sheet('Demand', [
      ['Area', 'Pathway', 'Courses a year'],
      ['Poole', 'Breast', '200'],
    ]),
    sheet('Notes', [['Ask Ada']]),
  ];
  const known = recognise(kinds, file('fleet.xlsx', sheets), plan).sheets;
  const [first] = known;
  if (!first) throw new Error('nothing to compare');
  expect(sheetsAlike(known, first, 'machines').map(({ name }) => name)).toEqual(['2025']);
});

test.each([
  ['journeys by bus and train 2026.csv', 'travel-public'],
  ['Travel_by_public_transport.csv', 'travel-public'],
  ['drive times.csv', 'travel-car'],
  ['table.csv', 'travel-car'],
])('tables laid out alike are told apart by what the file is called: %s', (fileName, kindId) => {
  const minutes = sheet('Table', [
    ['', ...plan.centres.slice(0, 4).map(({ name }) => name)],
    ...plan.zones.slice(0, 4).map(({ name }) => [name, '12', '30', '45', '61']),
  ]);
  expect(best(minutes, fileName)).toBe(kindId);
});

test('a list of those who wait is no list of demand when the file says so', () => {
  const [centre, pathway] = [plan.centres[0]?.name ?? '', plan.pathways[0]?.name ?? ''];
  const waiting = sheet('Table', [
    ['Hospital', 'Pathway', 'Patients'],
    [centre, pathway, '12'],
  ]);
  expect(best(waiting, 'waiting list.csv')).toBe('backlog-list');
});

test('a table that nobody knows and that tells of patients is refused before anybody says what it is', () => {
  const people = sheet('Sheet1', [
    ['Thing', 'Patient name', 'NHS number'],
    ['x', 'Ada Okafor', '943 476 5919'],
  ]);
  const [refused, blank] = recognise(
    intakeKinds,
    file('list.csv', [people, sheet('Notes', [['Ask us']])]),
    plan,
  ).sheets;
  expect(refused?.patients).toMatch(/^Columns tell of patients: B \(“Patient name”\), .*C \(“NHS number”\)/);
  expect(refused?.patients).not.toContain('Okafor');
  expect(blank?.patients).toBeNull();
  expect(recognise(intakeKinds, file('list.csv', [sheet('Machines', machines)]), plan).sheets[0]?.patients).toBeNull();
});
