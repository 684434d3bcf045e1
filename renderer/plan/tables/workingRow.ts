import { z } from 'zod';
import type { Plan } from '../../../db/schema/plan.ts';
import type { AnyRecord } from '../commands/recordKey.ts';
import { type CellText, readCell, sentence } from './cellText.ts';
import { withField } from './fields.ts';
import type { Table, TableColumn, TableRow } from './table.ts';

const RowProblem = z.object({ columnKey: z.string().nullable(), sentence: z.string() }).readonly();
export type RowProblem = z.infer<typeof RowProblem>;

const RowRecord = z.record(z.string(), z.unknown()).readonly();

/** A row as it is to be, with what of it could not be read, and what is wrong with it as a whole. */
export const WorkingRow = z.object({
  key: z.string(),
  /** Null for a row that the plan does not have yet. */
  before: RowRecord.nullable(),
  record: RowRecord,
  /** Texts that are no value of their column, with the reason. */
  unread: z.record(z.string(), z.object({ text: z.string(), reason: z.string() })).readonly(),
  problems: z.array(RowProblem).readonly(),
});
export type WorkingRow = z.infer<typeof WorkingRow>;

export const workingRow = ({ key, record }: TableRow): WorkingRow => ({
  key,
  before: record,
  record,
  unread: {},
  problems: [],
});

/** A row with texts entered in it. Columns that the table does not have are passed over. */
export function withTexts(
  table: Table,
  columns: readonly TableColumn[],
  plan: Plan,
  row: WorkingRow,
  texts: readonly CellText[],
): WorkingRow {
  let { record } = row;
  const unread = { ...row.unread };
  for (const { columnKey, text } of texts) {
    const column = columns.find(({ key }) => key === columnKey);
    if (!column) continue;
    const read = readCell(column, text, plan);
    if (read.ok) {
      record = column.set(record, read.value);
      delete unread[columnKey];
    } else unread[columnKey] = { text, reason: sentence(read.reason) };
  }
  return { ...row, record: table.complete?.(plan, record) ?? record, unread, problems: [] };
}

/** What a row must have and does not have yet. */
export const missingColumns = (columns: readonly TableColumn[], row: WorkingRow, plan: Plan): TableColumn[] =>
  columns.filter(
    ({ key, required, get }) => required && get(row.record, plan) === undefined && row.unread[key] === undefined,
  );

/** A field without which a record is the same as the plan's own. */
export const isSame = (row: WorkingRow): boolean =>
  row.before !== null && Object.keys(row.unread).length === 0 && equal(row.before, row.record);

function equal(a: AnyRecord, b: AnyRecord): boolean {
  return a === b || JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

const sorted = (record: AnyRecord): AnyRecord =>
  Object.fromEntries(Object.entries(withField(record, '', undefined)).toSorted(([x], [y]) => x.localeCompare(y)));
