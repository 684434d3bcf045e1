import type { Plan } from '../../../db/schema/plan.ts';
import type { Source } from '../../../db/schema/source.ts';
import type { CellText } from './cellText.ts';
import { type Entry, enteringLabel } from './enteringLabel.ts';
import { type Settled, settle } from './settle.ts';
import type { Table, TableColumn } from './table.ts';
import { type WorkingRow, withTexts, workingRow } from './workingRow.ts';

export type EnteringInto = {
  table: Table;
  columns: readonly TableColumn[];
  plan: Plan;
  /** Rows that wait to be mended. */
  pending: readonly WorkingRow[];
  source: Source;
};

/** Texts entered in cells of a table, and rows that are changed otherwise: what can be stored is, the rest waits. */
export function enterTexts(into: EnteringInto, texts: readonly CellText[], entry: Entry): Settled {
  const { table, columns, plan, pending } = into;
  const byRow = Map.groupBy(texts, ({ rowKey }) => rowKey);
  const rows = new Map(table.rows(plan).map((row) => [row.key, row]));
  const touched = [...byRow].flatMap(([key, mine]) => {
    const row = rows.get(key);
    const held = pending.find((one) => one.key === key) ?? (row && workingRow(row));
    return held ? [withTexts(table, columns, plan, held, mine)] : [];
  });
  return enterRows(into, touched, entry, texts.length);
}

/** Rows as they are to be; those that wait already and belong with them are tried with them. */
export function enterRows(into: EnteringInto, touched: readonly WorkingRow[], entry: Entry, cells: number): Settled {
  const { table, columns, plan, pending, source } = into;
  const keys = new Set(touched.map(({ key }) => key));
  const groups = new Set(table.groupOf ? touched.map(({ record }) => table.groupOf?.(record)) : []);
  const mates = pending
    .filter(({ key, record }) => !keys.has(key) && groups.has(table.groupOf?.(record)))
    .map((row) => ({ ...row, problems: [] }));
  const others = pending.filter(({ key }) => !keys.has(key) && !mates.some((mate) => mate.key === key));
  const settled = settle(
    {
      table,
      columns,
      plan,
      source,
      named: (puts, rows) => enteringLabel(plan, table, entry, { puts, rows, cells }),
    },
    [...touched, ...mates],
  );
  return { ...settled, pending: [...others, ...settled.pending] };
}
