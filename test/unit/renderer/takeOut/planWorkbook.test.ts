import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../db/illustrative/illustrativePlan.ts';
import { contentHashByParts } from '../../../../db/schema/hash.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { tables } from '../../../../renderer/plan/tables/tables.ts';
import { csvFiles } from '../../../../renderer/takeOut/csvFiles.ts';
import { planSheets } from '../../../../renderer/takeOut/plan/planSheets.ts';
import type { SheetCell } from '../../../../renderer/takeOut/sheet.ts';
import { workbook } from '../../../../renderer/takeOut/workbook.ts';

/** The illustrative plan with what spreadsheets stumble over: formulas, line ends, markup, old days, long texts. */
function awkwardPlan(): Plan {
  const plan = illustrativePlan();
  const [first, second, ...others] = plan.centres;
  if (!first || !second) throw new Error('the plan has too few centres');
  return {
    ...plan,
    name: '=1+1',
    centres: [
      { ...first, name: '=HYPERLINK("http://x","here")' },
      { ...second, name: '@SUM(A1)\n“two” <lines> & \u0001' },
      ...others,
    ],
    machines: plan.machines.map((machine, at) =>
      at === 0 ? { ...machine, commissioned: '1899-02-03', name: '-1' } : machine,
    ),
    risks: [{ id: 'long', name: '+44', likelihood: 1, impact: 5, response: 'x'.repeat(2000), owner: '\tx' }],
    observations: [
      {
        ...{ id: 'seen', measure: 'startsWithin31Days', centreId: second.id },
        months: [
          { month: '2026-04', count: 120, value: 0.93 },
          { month: '2026-05', count: null },
        ],
      },
    ],
  };
}

const facts = (plan: Plan) => ({ planHash: contentHashByParts(plan), appVersion: '9.9.9', madeOn: '2026-11-28' });

/** A cell as whoever reads the workbook finds it. */
function readBack(cell: SheetCell): unknown {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return cell.replaceAll('\u0001', '').trim() || null;
  if (typeof cell === 'number') return cell;
  if ('date' in cell) return cell.date < '1900-03-01' ? cell.date : new Date(`${cell.date}T00:00:00Z`);
  return 'share' in cell ? cell.share : cell.pounds;
}

describe('everything of a plan as a workbook', () => {
  test('is read back cell by cell as it was, texts as texts whatever they begin with', async () => {
    const plan = awkwardPlan();
    const sheets = planSheets(plan, facts(plan));
    const read = await readWorkbook(Buffer.from(await workbook(sheets)));
    expect(read.map(({ sheet }) => sheet)).toEqual(sheets.map(({ name }) => name));
    for (const [at, { name, columns, rows }] of sheets.entries()) {
      const body = read[at]?.data ?? [];
      expect(body, name).toHaveLength(rows.length + 1);
      const wanted = rows.map((row) => columns.map((_, column) => readBack(row[column] ?? null)));
      expect(
        body.slice(1).map((row) => columns.map((_, column) => row[column] ?? null)),
        name,
      ).toEqual(wanted);
    }
  });

  test('has a sheet for every table, with names that Excel allows, and all that the tables show', () => {
    const plan = illustrativePlan();
    const sheets = planSheets(plan, facts(plan));
    const names = sheets.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:']{1,31}$/);
    expect([...csvFiles(sheets).keys()]).toHaveLength(names.length);
    for (const table of tables) {
      const sheet = sheets.find(({ name }) => name === table.title);
      expect(sheet?.rows.map(({ length }) => length)).toEqual(table.rows(plan).map(() => sheet?.columns.length));
      const headings = sheet?.columns.slice(0, table.columns(plan).length).map(({ name }) => name);
      expect(headings).toEqual(table.columns(plan).map(({ label }) => label));
    }
  });

  test('says of every figure where it comes from, and marks those that are a judgement', () => {
    const plan = illustrativePlan();
    const sheets = planSheets(plan, facts(plan));
    const demand = sheets.find(({ name }) => name === 'Demand');
    const number = (id: string | undefined) => `[${(plan.sources ?? []).findIndex((source) => source.id === id) + 1}]`;
    const status = (id: string | undefined) => plan.sources?.find((source) => source.id === id)?.status;
    for (const [at, row] of plan.demand.entries()) {
      const of = (field: string) => row.fieldSources?.[field] ?? row.source;
      const words = String(demand?.rows[at]?.at(-1));
      for (const field of ['coursesPerYear', 'growthPerYear', 'dispersion']) expect(words).toContain(number(of(field)));
      expect(demand?.unsure?.[at]?.has(4)).toBe(status(of('dispersion')) === 'illustrative');
    }
    const provenance = new Map(
      sheets.find(({ name }) => name === 'Provenance')?.rows.map(([name, value]) => [name, value]),
    );
    expect(provenance.get('Plan fingerprint (SHA-256)')).toBe(contentHashByParts(plan));
    const counts =
      sheets.find(({ name }) => name === 'Illustrative figures')?.rows.map(([, count]) => Number(count)) ?? [];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(provenance.get('Illustrative figures'));
  });
});
