import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../../db/illustrative/illustrativePlan.ts';
import { checkPlan } from '../../../../../db/schema/checkPlan.ts';
import { applyEdits } from '../../../../../db/schema/edit.ts';
import { fillDown, fillTexts } from '../../../../../renderer/components/grid/fillTexts.ts';
import { tsvCells, tsvText } from '../../../../../renderer/components/grid/tsv.ts';
import { enteredOn } from '../../../../../renderer/plan/tables/entered.ts';
import { demandMatrices } from '../../../../../renderer/plan/tables/matrices.ts';
import { type PasteReading, readPaste } from '../../../../../renderer/plan/tables/paste/readPaste.ts';
import { tiled } from '../../../../../renderer/plan/tables/paste/tiled.ts';
import type { Table } from '../../../../../renderer/plan/tables/table.ts';
import { tables } from '../../../../../renderer/plan/tables/tables.ts';

const plan = illustrativePlan();
const source = enteredOn('2027-01-05');
const matrix = demandMatrices.courses;
const tableOf = (id: string): Table => {
  const table = tables.find((one) => one.id === id);
  if (!table) throw new Error(`there is no table ${id}`);
  return table;
};
const pasted = (table: Table, cells: string[][], at = { top: 0, bottom: 0, left: 0, right: 0 }): PasteReading =>
  readPaste(cells, { table, plan, columns: table.columns(plan), rows: table.rows(plan), selected: at }, source);
const planAfter = ({ command }: PasteReading) => {
  const applied = applyEdits(plan, command?.edits ?? []);
  if (!applied.ok) throw new Error(applied.problems.map(({ message }) => message).join('; '));
  return applied.value;
};

describe('the clipboard of a spreadsheet', () => {
  test('is read as it was written, whatever the cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', '"', '\t', '\n', ' ', ',') });
    const table = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([deep, wide]) =>
        fc.array(fc.array(cell, { minLength: wide, maxLength: wide }), { minLength: deep, maxLength: deep }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        // A single empty last row is what the end of a text looks like.
        fc.pre(!(rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === ''));
        expect(tsvCells(tsvText(rows))).toEqual(rows);
      }),
    );
  });
  test('as Excel gives it: a last line end, quotes around line ends, and quotes that are only quotes', () => {
    expect(tsvCells('a\tb\r\n"two\nlines"\t"say ""so"""\r\n')).toEqual([
      ['a', 'b'],
      ['two\nlines', 'say "so"'],
    ]);
    expect(tsvCells('5" tube\t"open')).toEqual([['5" tube', '"open']]);
    expect(tsvCells('a\nb\tc')).toEqual([
      ['a', ''],
      ['b', 'c'],
    ]);
  });
});

/** Forty areas by twelve pathways, neither in the plan's order. */
const zones = plan.zones.slice(0, 40).toReversed();
const pathways = plan.pathways.slice(3, 15).toReversed();
const figure = (row: number, column: number) => row * 12 + column + 1001;
const sheet = (): string[][] => [
  ['', ...pathways.map(({ name }) => name)],
  ...zones.map(({ name }, row) => [name, ...pathways.map((_, column) => figure(row, column).toLocaleString('en-GB'))]),
];

describe('a matrix with headings', () => {
  test('lands in the right cells whatever their order, as one command', () => {
    const reading = pasted(matrix, sheet());
    expect(reading.problems).toEqual([]);
    expect(reading.changed).toBe(480);
    const demand = planAfter(reading).demand;
    for (const [row, zone] of zones.entries()) {
      for (const [column, pathway] of pathways.entries()) {
        const held = demand.find(({ zoneId, pathwayId }) => zoneId === zone.id && pathwayId === pathway.id);
        expect(held?.coursesPerYear).toBe(figure(row, column));
        expect(held?.growthPerYear).toBe(
          plan.demand.find(({ zoneId, pathwayId }) => zoneId === zone.id && pathwayId === pathway.id)?.growthPerYear,
        );
      }
    }
    expect(checkPlan(planAfter(reading)).ok).toBe(true);
  });

  test('is turned when it lies on its side', () => {
    const upright = sheet();
    const side = (upright[0] ?? []).map((_, at) => upright.map((row) => row[at] ?? ''));
    expect(planAfter(pasted(matrix, side)).demand).toEqual(planAfter(pasted(matrix, upright)).demand);
  });

  test('says what is wrong and where, and pastes the rest', () => {
    const cells = sheet();
    const [top, first, second, third] = cells;
    if (!top || !first || !second || !third) throw new Error('the sheet has rows');
    first[2] = 'n/a';
    second[0] = 'Atlantis';
    top[5] = 'Unknown pathway';
    third[3] = '-4';
    const reading = pasted(matrix, cells);
    const told = reading.problems.map(({ row, column, sentence }) => [row, column, sentence]);
    expect(told).toEqual([
      [null, 6, expect.stringContaining('no pathway is called “Unknown pathway”'.replace('no', 'No'))],
      [3, null, expect.stringContaining('add it in the table Areas first')],
      [2, 3, 'Needs a number, 0 or more, not “n/a”.'],
      [4, 4, 'Needs a number, 0 or more, not “-4”.'],
    ]);
    expect(reading.changed).toBe(39 * 11 - 2);
    expect(checkPlan(planAfter(reading)).ok).toBe(true);
  });

  test('leaves totals out without a word', () => {
    const cells = [
      ...sheet().map((row, at) => [...row, at === 0 ? 'Total' : '1']),
      ['Total', ...pathways.map(() => '9'), '9'],
    ];
    const reading = pasted(matrix, cells);
    expect(reading.problems).toEqual([]);
    expect(reading.changed).toBe(480);
  });
});

describe('other ranges', () => {
  test('without headings go from the selected cell on, and what lies beyond the edge is counted', () => {
    const reading = pasted(
      matrix,
      [
        ['1', '2'],
        ['3', '4'],
      ],
      { top: 43, bottom: 43, left: 2, right: 2 },
    );
    expect(reading.changed).toBe(2);
    expect(reading.outside).toBe(2);
  });

  test('of a list find their rows by what tells rows apart, and add those that are not there', () => {
    const [known] = plan.demand;
    const zone = plan.zones.find(({ id }) => id === known?.zoneId)?.name ?? '';
    const pathway = plan.pathways.find(({ id }) => id === known?.pathwayId)?.name ?? '';
    const trust = pasted(tableOf('trusts'), [
      ['Integrated care board', 'Trust', 'ODS code'],
      ['Somewhere ICB', plan.trusts[0]?.name ?? '', 'XYZ'],
      ['Elsewhere ICB', 'A new trust', 'NEW'],
    ]);
    expect(trust.addedRows).toBe(1);
    expect(planAfter(trust).trusts[0]).toMatchObject({ icb: 'Somewhere ICB', odsCode: 'XYZ' });
    expect(planAfter(trust).trusts.at(-1)).toMatchObject({ id: 'new', name: 'A new trust', source: source.id });
    const demand = pasted(tableOf('demand'), [
      ['Pathway', 'Area', 'Demand', 'Growth'],
      [pathway, zone, '77', '2%'],
    ]);
    expect(planAfter(demand).demand[0]).toMatchObject({ coursesPerYear: 77, growthPerYear: 0.02 });
    expect(planAfter(demand).demand).toHaveLength(plan.demand.length);
  });

  test('of shares are read as parts of one when a spreadsheet gives them so', () => {
    const flows = tableOf('flows');
    const at = plan.flows.findIndex(({ shares }) => Object.keys(shares).length === 2);
    const [first = '', second = ''] = Object.keys(plan.flows[at]?.shares ?? {});
    const name = (id: string) => plan.centres.find((centre) => centre.id === id)?.name ?? '';
    const columns = flows.columns(plan);
    const texts = columns.slice(0, 3).map(({ kind, get }) => kind.write(get(plan.flows[at] ?? {}, plan), plan));
    const reading = pasted(flows, [
      ['Area', 'Pathway', 'From', name(first), name(second)],
      [...texts, '0.35', '0.65'],
    ]);
    expect(reading.notes).toHaveLength(1);
    expect(planAfter(reading).flows[at]?.shares).toEqual({ [first]: 0.35, [second]: 0.65 });
  });

  test('one cell fills all that are selected, and a range repeats where it goes in whole', () => {
    expect(tiled([['7']], { top: 0, bottom: 1, left: 0, right: 1 })).toEqual([
      ['7', '7'],
      ['7', '7'],
    ]);
    expect(tiled([['a', 'b']], { top: 0, bottom: 0, left: 0, right: 3 })).toEqual([['a', 'b', 'a', 'b']]);
    expect(tiled([['a', 'b']], { top: 0, bottom: 0, left: 0, right: 2 })).toEqual([['a', 'b']]);
  });
});

describe('filling', () => {
  const textAt = ({ row, column }: { row: number; column: number }) => `${row},${column}`;
  test('down takes the first row of a selection, or the row above a single one', () => {
    expect(fillDown({ top: 1, bottom: 3, left: 0, right: 0 }, textAt).map(({ row, text }) => [row, text])).toEqual([
      [2, '1,0'],
      [3, '1,0'],
    ]);
    expect(fillDown({ top: 2, bottom: 2, left: 4, right: 4 }, textAt)).toEqual([{ row: 2, column: 4, text: '1,4' }]);
  });
  test('by the handle repeats a pattern upwards too', () => {
    const from = { top: 2, bottom: 3, left: 0, right: 0 };
    expect(fillTexts(from, { ...from, top: 0, bottom: 5 }, textAt).map(({ row, text }) => [row, text])).toEqual([
      [0, '2,0'],
      [1, '3,0'],
      [4, '2,0'],
      [5, '3,0'],
    ]);
  });
});
