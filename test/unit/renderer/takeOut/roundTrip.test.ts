import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../db/illustrative/illustrativePlan.ts';
import { applyEdits } from '../../../../db/schema/edit.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { readWhole } from '../../../../renderer/intake/file/readWhole.ts';
import { readTable } from '../../../../renderer/intake/tables/readTable.ts';
import { sheetFits } from '../../../../renderer/intake/tables/sheetFits.ts';
import { tableKinds } from '../../../../renderer/intake/tables/tableKinds.ts';
import { understood } from '../../../../renderer/intake/tables/understood.ts';
import { type AnyRecord, recordsOf } from '../../../../renderer/plan/commands/recordKey.ts';
import { enteredOn } from '../../../../renderer/plan/tables/entered.ts';
import { readPaste } from '../../../../renderer/plan/tables/paste/readPaste.ts';
import { tables } from '../../../../renderer/plan/tables/tables.ts';
import { csvFiles } from '../../../../renderer/takeOut/csvFiles.ts';
import { planSheets } from '../../../../renderer/takeOut/plan/planSheets.ts';
import { workbook } from '../../../../renderer/takeOut/workbook.ts';

const plan = illustrativePlan();
const sheets = planSheets(plan, { planHash: '', appVersion: '9.9.9', madeOn: '2026-11-28' });
const file = workbook(sheets).then((bytes) => new Blob([bytes]));
const texts = csvFiles(sheets);

/** The plan after a sheet that was taken out is brought into another, as it is read from the file. */
async function broughtInto(other: Plan, title: string, as: 'xlsx' | 'csv' = 'xlsx'): Promise<Plan> {
  const table = tables.find((one) => one.title === title);
  const text = texts.get(`${title.toLowerCase().replaceAll(' ', '-')}.csv`) ?? '';
  const cells = await (as === 'xlsx' ? readWhole(await file, title) : readWhole(new Blob([text])));
  if (!table || !cells.ok) throw new Error(`no sheet ${title}`);
  const target = {
    table,
    plan: other,
    columns: table.columns(other),
    rows: table.rows(other),
    selected: { top: 0, bottom: 0, left: 0, right: 0 },
  };
  const { command, problems } = readPaste(cells.value, target, enteredOn('2027-01-05'));
  // Nothing but the column of sources is left out.
  expect(problems.filter(({ text }) => text !== 'Where from')).toEqual([]);
  const applied = applyEdits(other, command?.edits ?? []);
  if (!applied.ok) throw new Error(title);
  return applied.value;
}

/** As far as spreadsheets keep a number, and what there is none of told in one way. */
const plain = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(14)) : value === null ? undefined : value;

const figures = (records: readonly AnyRecord[]) =>
  records
    .map(({ source: _, fieldSources: __, ...record }): AnyRecord => JSON.parse(JSON.stringify(record, plain)))
    .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

describe('sheets that are taken out and brought into a plan that has other figures give the same plan', () => {
  test.each<
    [
      string,
      keyof Plan & ('centres' | 'machines' | 'zones' | 'demand' | 'flows' | 'travel' | 'projects' | 'pathways'),
      AnyRecord,
    ]
  >([
    ['Centres', 'centres', { bunkers: 30, lat: 50, plansPerDay: 3, opening: { weekdays: [1], bankHolidays: true } }],
    ['Machines', 'machines', { commissioned: '2001-01-01', minutesPerDay: 1, service: { everyWeeks: 9, days: 9 } }],
    ['Areas', 'zones', { lat: 50, icb: 'Elsewhere', deprivationScore: 1 }],
    ['Pathways', 'pathways', { targetDays: 99, minutesFirst: 99, planning: null }],
    ['Projects', 'projects', { start: '2030-01-01', capitalCost: 7, status: 'idea' }],
    ['Demand', 'demand', { coursesPerYear: 1, growthPerYear: 0.2, dispersion: 5 }],
  ])('%s', async (title, collection, changed) => {
    const other = { ...plan, [collection]: recordsOf(plan, collection).map((record) => ({ ...record, ...changed })) };
    const after = await broughtInto(other, title);
    expect(figures(recordsOf(after, collection))).toEqual(figures(recordsOf(plan, collection)));
  });

  test.each<[string[], 'demand' | 'flows' | 'travel']>([
    [['Demand'], 'demand'],
    [['Flows'], 'flows'],
    [['Travel by car', 'Travel by public transport'], 'travel'],
  ])('%s, where the other has none', async (titles, collection) => {
    let other: Plan = { ...plan, [collection]: [] };
    for (const title of titles) other = await broughtInto(other, title);
    expect(figures(recordsOf(other, collection))).toEqual(figures(recordsOf(plan, collection)));
  });

  test.each(['xlsx', 'csv'] as const)(
    'growth stays what it was, which is far below one per cent of itself in a %s file',
    async (as) => {
      const after = await broughtInto({ ...plan, demand: [] }, 'Demand', as);
      expect(figures(after.demand)).toEqual(figures(plan.demand));
    },
  );

  test('fractionation, of which a row is a part', async () => {
    const other = {
      ...plan,
      pathways: plan.pathways.map((pathway) => ({
        ...pathway,
        fractionation: pathway.fractionation.map(({ from, mix }) => ({
          from,
          mix: mix.map((part) => ({ ...part, share: 1 / mix.length })),
        })),
      })),
    };
    const after = await broughtInto(other, 'Fractionation');
    expect(after.pathways.map(({ fractionation }) => fractionation)).toEqual(
      plan.pathways.map(({ fractionation }) => fractionation),
    );
  });
});

/** The kind that a sheet is taken for when its file is brought in, and what it would do to the plan it came from. */
function broughtInAgain(name: string, cells: readonly (readonly string[])[]) {
  const sheet = { name, head: cells.slice(0, 12), rows: cells.length, hidden: false };
  const fits = tableKinds.map((kind) => ({ kind, fit: sheetFits(sheet, kind, plan) }));
  const kind = fits.toSorted((a, b) => b.fit - a.fit)[0]?.kind;
  if (!kind) throw new Error('there are no kinds of tables');
  const { uses, file: table } = understood(cells, kind, plan);
  const said = { uses, same: {}, means: {}, fixes: {}, skipped: [], matches: {} };
  const { command } = readTable({
    ...{ kind, plan, said, headings: table.headings, rows: table.rows, adds: true, othersGo: false },
    ...{ source: { id: 'file', title: name, status: 'local' }, fileName: name },
  });
  return { title: kind.table(table.headings).title, command };
}

test.each(['Machines', 'Projects', 'Pathways', 'Travel by car', 'Travel by public transport'])(
  'the sheet %s of a workbook that is brought in again is known for what it is, and changes nothing',
  async (name) => {
    const cells = await readWhole(await file, name);
    if (!cells.ok) throw new Error(name);
    expect(broughtInAgain(name, cells.value)).toEqual({ title: name, command: null });
  },
);
