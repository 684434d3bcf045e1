import { expect, test } from 'vitest';
import { checkPlan } from '../../../../../db/schema/checkPlan.ts';
import { applyEdits, type Command, inverse } from '../../../../../db/schema/edit.ts';
import type { Plan } from '../../../../../db/schema/plan.ts';
import { enteredOn } from '../../../../../renderer/plan/tables/entered.ts';
import { enterRows, enterTexts } from '../../../../../renderer/plan/tables/enterTexts.ts';
import { newRow } from '../../../../../renderer/plan/tables/newRow.ts';
import { observedTable as table } from '../../../../../renderer/plan/tables/observedTable.ts';
import { readPaste } from '../../../../../renderer/plan/tables/paste/readPaste.ts';
import { removeRows } from '../../../../../renderer/plan/tables/removeRows.ts';
import { setSources } from '../../../../../renderer/plan/tables/setSources.ts';
import { withTexts } from '../../../../../renderer/plan/tables/workingRow.ts';
import { smallPlan } from '../../../db/smallPlan.ts';

/** Has starts within 31 days of the trust “north” in April 2026, and of May no more than that they were few. */
const plan = smallPlan();
const source = enteredOn('2027-01-05');
const columns = table.columns(plan);

const into = (to: Plan) => ({ table, columns, plan: to, pending: [], source });
function done(command: Command | null, to: Plan = plan): Plan {
  const applied = applyEdits(to, command?.edits ?? []);
  if (!applied.ok) throw new Error(applied.problems[0].message);
  const undone = applyEdits(applied.value, inverse(command?.edits ?? []));
  expect(undone.ok && undone.value).toEqual(to);
  expect(checkPlan(applied.value).ok).toBe(true);
  return applied.value;
}
const shown = (to: Plan) =>
  (to.observations ?? []).map(({ measure, source, months }) => [
    ...[measure, source],
    ...months.map(({ month, count, value }) => `${month} ${count} ${value}`),
  ]);
const type = (texts: Record<string, string>, rowKey: string, to: Plan = plan) =>
  enterTexts(
    into(to),
    Object.entries(texts).map(([columnKey, text]) => ({ rowKey, columnKey, text })),
    'type',
  );
const keyOf = (at: number, of: Plan = plan) => table.rows(of)[at]?.key ?? '';
const enter = (texts: Record<string, string>, beside: number | null, to: Plan = plan) => {
  const row = newRow(table, to, beside === null ? null : (table.rows(to)[beside]?.record ?? null));
  if (row === null) throw new Error('rows cannot be added');
  const cells = Object.entries(texts).map(([columnKey, text]) => ({ rowKey: row.key, columnKey, text }));
  return enterRows(into(to), [withTexts(table, columns, to, row, cells)], 'type', cells.length);
};

test('a month that is changed leaves the series it came in for what is entered, and the next joins it there', () => {
  const [first, second] = [keyOf(0), keyOf(1)];
  const typed = type({ share: '90%' }, first).command;
  expect(typed?.label).toMatch(/^Change Starts within 31 days at .*, April 2026: within 31 days from 92.7% to 90%$/);
  const once = done(typed);
  expect(shown(once)).toEqual([
    ['startsWithin31Days', undefined, '2026-05 null undefined'],
    ['startsWithin31Days', source.id, '2026-04 41 0.9'],
  ]);
  expect(table.rows(once).map(({ key }) => key)).toEqual([first, second]);
  expect(once.sources?.at(-1)).toEqual(source);
  const twice = done(type({ count: '50', share: '100%' }, second, once).command, once);
  expect(shown(twice)).toEqual([['startsWithin31Days', source.id, '2026-04 41 0.9', '2026-05 50 1']]);
});

test('a new month is the one after the last of the series beside it, and one that stands already is refused there', () => {
  const { command } = enter({ count: '44', share: '95' }, 0);
  expect(shown(done(command)).at(-1)).toEqual(['startsWithin31Days', source.id, '2026-06 44 0.95']);
  const again = enter({ month: 'Apr 2026', count: '44', share: '95' }, 0);
  expect(again.command).toBeNull();
  expect(again.pending[0]?.problems[0]?.sentence).toContain('says again');
});

test('what a measure does not have, lacks, or must not tell is said at its cell', () => {
  const faults = (texts: Record<string, string>) =>
    enter({ place: 'whole network', month: '2026-04', ...texts }, null).pending[0]?.problems;
  expect(faults({ measure: 'Median wait', count: '30' })).toEqual([
    { columnKey: 'median', sentence: 'Median wait is still needed.' },
  ]);
  expect(faults({ measure: 'Median wait', count: '30', median: '20', p90: '16' })?.[0]).toMatchObject({
    columnKey: 'p90',
    sentence: expect.stringContaining('less than the median'),
  });
  expect(faults({ measure: 'Courses started', count: '30', share: '90%' })?.[0]).toMatchObject({ columnKey: 'share' });
  expect(faults({ measure: 'Starts', count: '3', share: '100%' })?.[0]).toMatchObject({ columnKey: 'share' });
  const few = enter({ place: 'whole network', month: '2026-04', measure: 'Starts', count: '3' }, null);
  expect(shown(done(few.command)).at(-1)).toEqual(['startsWithin31Days', source.id, '2026-04 null undefined']);
});

test('a pasted range finds its months by place, measure, month and pathway, and adds those that are new', () => {
  const cells = [
    ['Place', 'Measure', 'Month', 'Pathway', 'Count', 'Within 31 days'],
    [...rowTexts(0).slice(0, 4), '40', '0.9'],
    ['The whole network', 'Decisions to treat a month', '01/04/2026', 'All pathways', '<5', ''],
  ];
  const selected = { top: 0, bottom: 0, left: 0, right: 0 };
  const reading = readPaste(cells, { table, plan, columns, rows: table.rows(plan), selected }, source);
  expect(reading).toMatchObject({ problems: [], addedRows: 1 });
  expect(shown(done(reading.command))).toEqual([
    ['startsWithin31Days', undefined, '2026-05 null undefined'],
    ['startsWithin31Days', source.id, '2026-04 40 0.9'],
    ['coursesDecided', source.id, '2026-04 null undefined'],
  ]);
});

test('the source of a month is its own, and a series of which all months are removed goes', () => {
  const rows = table.rows(plan);
  const [row] = rows;
  const [column] = columns;
  if (!row || !column) throw new Error('there are observed months');
  const place = table.cellPlace(plan, row, column);
  const sourced = done(setSources(plan, table, place ? [place, place] : [], source));
  expect(shown(sourced).map(([, from, ...months]) => [from, months.length])).toEqual([
    [undefined, 1],
    [source.id, 1],
  ]);
  expect(done(removeRows(plan, table, rows)?.command ?? null).observations ?? []).toEqual([]);
});

function rowTexts(at: number): string[] {
  const row = table.rows(plan)[at];
  return columns.map(({ kind, get }) => (row ? kind.write(get(row.record, plan), plan) : ''));
}
