import { expect, test } from 'vitest';
import { illustrativePlan } from '../../../../db/illustrative/illustrativePlan.ts';
import type { IntakeKind } from '../../../../renderer/intake/intakeKind.ts';
import type { PeekedSheet } from '../../../../renderer/intake/peeked.ts';
import { sheetsAlike } from '../../../../renderer/intake/recognise.ts';
import { machinesKind } from '../../../../renderer/intake/tables/kinds/machinesKind.ts';
import { demandKind } from '../../../../renderer/intake/tables/kinds/peopleKinds.ts';
import { sheetFits } from '../../../../renderer/intake/tables/sheetFits.ts';

const plan = illustrativePlan();
const noPanel = () => null;
const kinds = [machinesKind, demandKind].map(
  (kind): IntakeKind => ({
    ...{ id: kind.id, name: kind.name, describes: kind.describes, Panel: noPanel },
    fits: (sheet, of) => sheetFits(sheet, kind, of),
  }),
);
const sheet = (name: string, head: string[][], hidden = false): PeekedSheet => ({ name, head, rows: null, hidden });
const machines = [
  ['Machine', 'Centre', 'Commissioned'],
  ['LA1', 'Poole', '13/06/2019'],
];

test('last year’s list beside this year’s is told; other tables, notes and what is hidden are not', () => {
  const [first, ...others] = [
    sheet('2026', machines),
    sheet('2025', machines),
    sheet('2024', machines, true),
    sheet('Demand', [
      ['Area', 'Pathway', 'Courses a year'],
      ['Poole', 'Breast', '200'],
    ]),
    sheet('Notes', [['Ask Ada']]),
  ];
  const [kind] = kinds;
  if (!first || !kind) throw new Error('nothing to compare');
  const peeked = {
    fileName: 'fleet.xlsx',
    bytes: 1,
    format: 'xlsx' as const,
    understood: [],
    sheets: [first, ...others],
  };
  expect(sheetsAlike(kinds, peeked, { sheet: first, kind }, plan).map(({ name }) => name)).toEqual(['2025']);
});
