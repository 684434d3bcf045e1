import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../../db/illustrative/illustrativePlan.ts';
import type { Plan } from '../../../../../db/schema/plan.ts';
import { readCell } from '../../../../../renderer/plan/tables/cellText.ts';
import { demandMatrices } from '../../../../../renderer/plan/tables/matrices.ts';
import { tables } from '../../../../../renderer/plan/tables/tables.ts';

/** The illustrative plan closes nowhere, opens nowhere specially and observed nothing; every table is to have rows here. */
const illustrative = illustrativePlan();
const plan: Plan = {
  ...illustrative,
  centres: illustrative.centres.map((centre) => ({
    ...centre,
    opening: {
      ...centre.opening,
      closures: [
        { from: '2028-02-01', to: '2028-02-05', reason: 'Electrical works' },
        { from: '2029-08-20', to: '2029-08-20' },
      ],
      extraDays: ['2028-02-12', '2028-02-19'],
    },
  })),
  observations: [
    { id: 'all', measure: 'coursesDecided', months: [{ month: '2026-04', count: 812 }] },
    {
      ...{ id: 'waits', measure: 'waitDays', centreId: 'poole', pathwayId: illustrative.pathways[0]?.id },
      months: [
        { month: '2026-04', count: null },
        { month: '2026-05', count: 31, value: 12.5, p90: 24 },
      ],
    },
  ],
};
const every = [...tables, ...Object.values(demandMatrices)];

describe.each(every.map((table) => [table.id, table] as const))('%s', (_id, table) => {
  const columns = table.columns(plan);
  const rows = table.rows(plan);

  test('has rows that can be told apart, and columns that can', () => {
    if (table.id !== 'backlog') expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
    for (const { name } of rows) expect(name.trim()).not.toBe('');
  });

  test('reads back what it writes, so that copying and pasting changes nothing', () => {
    const lost = rows.flatMap((row) =>
      columns.flatMap((column) => {
        if (column.readOnly !== undefined) return [];
        const text = column.kind.write(column.get(row.record, plan), plan);
        const read = readCell(column, text, plan);
        const again = read.ok ? column.get(column.set(row.record, read.value), plan) : null;
        return read.ok && column.kind.write(again, plan) === text ? [] : [`${row.name}, ${column.label}: ${text}`];
      }),
    );
    expect(lost).toEqual([]);
  });
});
