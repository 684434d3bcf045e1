import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../../db/illustrative/illustrativePlan.ts';
import type { Plan } from '../../../../../db/schema/plan.ts';
import { readWhole } from '../../../../../renderer/intake/file/readWhole.ts';
import { readTable } from '../../../../../renderer/intake/tables/readTable.ts';
import type { TableKind } from '../../../../../renderer/intake/tables/tableKind.ts';
import { tableKinds } from '../../../../../renderer/intake/tables/tableKinds.ts';
import { understood } from '../../../../../renderer/intake/tables/understood.ts';
import { templateSheets } from '../../../../../renderer/takeOut/plan/templateSheets.ts';
import { workbook } from '../../../../../renderer/takeOut/workbook.ts';

const whole = illustrativePlan();
const [centre, pathway] = [whole.centres[0], whole.pathways[0]];
if (!centre || !pathway) throw new Error('the plan has centres and pathways');

/** The illustrative plan with something in every table. */
const plan: Plan = {
  ...whole,
  centres: whole.centres.map((one) =>
    one === centre
      ? {
          ...one,
          opening: {
            ...one.opening,
            closures: [{ from: '2028-05-01', to: '2028-05-07', reason: 'Flood' }],
            extraDays: ['2028-06-03'],
          },
        }
      : one,
  ),
  backlog: [{ centreId: centre.id, pathwayId: pathway.id, courses: 12 }],
};

async function read(kind: TableKind, filled: boolean) {
  const sheets = templateSheets(plan, kind, filled);
  const cells = await readWhole(new Blob([await workbook(sheets)]), sheets[0]?.name ?? '');
  if (!cells.ok) throw new Error(kind.id);
  const { file, uses, same } = understood(cells.value, kind, plan);
  const reading = readTable({
    ...{ kind, headings: file.headings, rows: file.rows, plan, adds: true, othersGo: true, fileName: 'template.xlsx' },
    said: { uses, same: { ...kind.usual, ...same }, means: {}, fixes: {}, skipped: [], matches: {} },
    source: { id: 'template', title: 'template.xlsx', status: 'local' },
  });
  return { reading, file, uses };
}

const kinds = tableKinds.filter(({ prepare }) => prepare === undefined).map((kind) => [kind.id, kind] as const);

describe('a template', () => {
  test.each(kinds)('of %s, filled from the plan, changes nothing when it is brought in', async (_, kind) => {
    const { reading, uses } = await read(kind, true);
    expect(reading.rows.flatMap(({ problems }) => problems)).toEqual([]);
    expect(reading.rows.length).toBeGreaterThan(0);
    expect(reading.counts.same).toBe(reading.rows.length);
    expect(reading.gone).toEqual([]);
    expect(reading.command).toBeNull();
    // Every column that can be entered is known by its own heading.
    const writable = reading.columns.filter(({ readOnly }) => readOnly === undefined).map(({ key }) => key);
    const known = new Set(uses.map(({ key }) => key));
    expect(writable.filter((key) => key !== 'age' && !known.has(key))).toEqual([]);
  });

  test.each(kinds.slice(0, 2))('of %s to fill in has an example that is not brought in', async (_, kind) => {
    const { reading, file } = await read(kind, false);
    expect(reading.rows).toEqual([]);
    expect(file.notes.join(' ')).toContain('a row for an example');
  });
});
