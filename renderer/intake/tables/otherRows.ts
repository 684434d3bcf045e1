import { applyEdits, type Command } from '../../../db/schema/edit.ts';
import { canonicalJson } from '../../../db/schema/hash.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { checkCommand } from '../../plan/commands/checkCommand.ts';
import { problemSentence } from '../../plan/tables/problemSentence.ts';
import { removeRows } from '../../plan/tables/removeRows.ts';
import { roughPlan } from '../../plan/tables/roughPlan.ts';
import type { Table, TableColumn, TableRow } from '../../plan/tables/table.ts';
import { type WorkingRow, workingRow } from '../../plan/tables/workingRow.ts';
import type { Judged } from './rowReading.ts';
import type { TableKind } from './tableKind.ts';

/** Rows of the plan in groups that the file gives anew and that it does not have. */
export function rowsPutOut(kind: TableKind, table: Table, plan: Plan, judged: readonly Judged[]): WorkingRow[] {
  const { whole } = kind;
  if (!whole) return [];
  const named = new Set(judged.flatMap(({ working }) => (working?.before ? [working.key] : [])));
  const groups = new Set(judged.flatMap(({ working }) => (working ? [whole.groupOf(working.record)] : [])));
  return table
    .rows(plan)
    .filter(({ key, record }) => groups.has(whole.groupOf(record)) && !named.has(key))
    .map((row) => ({ ...workingRow(row), record: whole.gone(row.record) }));
}

/** Rows of the plan that the file does not name, in the part of the table that it speaks for. */
export function rowsNotNamed(
  { scope }: TableKind,
  table: Table,
  columns: readonly TableColumn[],
  plan: Plan,
  judged: readonly Judged[],
): TableRow[] {
  if (!table.begin) return [];
  const named = new Set(judged.flatMap(({ working }) => (working?.before ? [working.key] : [])));
  const by = columns.find(({ key }) => key === scope);
  const scopes = new Set(judged.flatMap(({ working }) => (working && by ? [by.get(working.record, plan)] : [])));
  return table.rows(plan).filter(({ key, record }) => !named.has(key) && (!by || scopes.has(by.get(record, plan))));
}

/** Why a plan cannot have all of these edits, as a sentence; null when it can. */
export function checkDraftOf(plan: Plan, edits: Command['edits']): string | null {
  const checked = checkCommand(plan, { name: 'bring-in', label: 'Bring in', edits });
  const [problem] = checked.ok ? [] : checked.problems;
  return problem ? problemSentence(roughPlan(plan, edits), problem) : null;
}

/** Why nothing goes yet, as a sentence. */
export const untoldSentence = (untold: number, { noun }: TableKind): string =>
  `Nothing goes while of ${untold === 1 ? 'one row' : `${untold} rows`} it cannot be told which ${noun[0]} is meant: it could be one of those.`;

/** Takes rows out once the others have come in; the edits follow on from those of the command. */
export function withoutOthers(
  plan: Plan,
  table: Table,
  command: Command | null,
  others: readonly TableRow[],
): { command: Command | null; also: readonly string[] } {
  const applied = applyEdits(plan, others.length === 0 ? [] : (command?.edits ?? []));
  if (others.length === 0 || !applied.ok) return { command: null, also: [] };
  const gone = new Set(others.map(({ record }) => canonicalJson(record)));
  const rows = table.rows(applied.value).filter(({ record }) => gone.has(canonicalJson(record)));
  return removeRows(applied.value, table, rows) ?? { command: null, also: [] };
}
