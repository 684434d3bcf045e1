import type { Plan } from '../../../db/schema/plan.ts';
import { readCell } from '../../plan/tables/cellText.ts';
import type { Table, TableColumn } from '../../plan/tables/table.ts';
import { missingColumns, type RowProblem, type WorkingRow } from '../../plan/tables/workingRow.ts';
import { identityKind } from './findRows.ts';
import type { RowTexts } from './rowTexts.ts';
import type { CellReading, RowReading, RowState } from './tableReading.ts';

/** A row of a file with the row of the plan it would come to; null where it comes to none. */
export type Judged = {
  texts: RowTexts;
  working: WorkingRow | null;
  state: RowState;
  problems: readonly RowProblem[];
};

/** What was stored of a table, and what waits with its reasons, by key of the row. */
export type Judging = {
  table: Table;
  columns: readonly TableColumn[];
  plan: Plan;
  pending: ReadonlyMap<string, WorkingRow>;
  stored: ReadonlySet<string>;
};

/** A row as it is shown: each of its cells before and after, what is wrong, and what becomes of it. */
export function rowReading({ texts, working, state, problems }: Judged, judging: Judging): RowReading {
  const { table, columns, plan, pending, stored } = judging;
  const waits = working === null ? undefined : pending.get(working.key);
  const said = [...problems, ...(waits?.problems ?? [])];
  const unread = Object.entries(waits?.unread ?? {}).map(([columnKey, { text, reason }]) => {
    const raw = texts.texts.get(columnKey)?.raw.trim() ?? '';
    return { columnKey, sentence: raw === '' || raw === text.trim() ? reason : `${reason} The file has “${raw}”.` };
  });
  const lacking =
    waits && unread.length > 0 && waits.problems.length === 0
      ? missingColumns(columns, waits, plan).map(({ key, label }) => ({
          columnKey: key,
          sentence: `${label} is still needed.`,
        }))
      : [];
  const all = [...unread, ...lacking, ...said];
  const held = waits && all.length === 0 ? [{ columnKey: null, sentence: heldBack(table) }] : all;
  const cells = new Map<string, CellReading>();
  for (const column of columns) {
    const text = texts.texts.get(column.key)?.text ?? '';
    const before = working?.before ? column.kind.show(column.get(working.before, plan), plan) : '';
    const problem = held.find(({ columnKey }) => columnKey === column.key)?.sentence ?? null;
    if (text.trim() !== '' || problem !== null) {
      cells.set(column.key, cellReading(column, table, text, before, problem, working, plan));
    } else if (working?.before === null && column.required) {
      // What a new row has without the file saying so is shown, and not as the file's.
      const given = column.kind.show(column.get(working.record, plan), plan);
      if (given !== '') cells.set(column.key, { text: '', before: '', after: given, changed: false, problem: null });
    }
  }
  const name = working ? rowName(table, columns, working, plan) : saidName(table, texts);
  const final = held.length > 0 ? 'wrong' : state === 'changed' && working && !stored.has(working.key) ? 'same' : state;
  return { line: texts.line, name, state: final, cells, problems: held };
}

const heldBack = (table: Table): string =>
  `Another row that belongs with this one is wrong, and ${table.noun[1]} like these come together or not at all.`;

function cellReading(
  column: TableColumn,
  table: Table,
  text: string,
  before: string,
  problem: string | null,
  working: WorkingRow | null,
  plan: Plan,
): CellReading {
  if (problem !== null) return { text, before, after: text, changed: false, problem };
  const kind = identityKind(table, column);
  const read = column.readOnly === undefined ? readCell(column, text, plan) : kind.parse(text, plan);
  const after = read.ok ? kind.show(read.value, plan) : text;
  const was = working?.before ?? null;
  const differs =
    was === null ||
    JSON.stringify(column.get(was, plan) ?? null) !==
      JSON.stringify((working && column.get(working.record, plan)) ?? null);
  const changed = working !== null && column.readOnly === undefined && differs;
  return { text, before, after: changed || was === null ? after : before || after, changed, problem: null };
}

/** What a row that leads nowhere calls itself. */
const saidName = (table: Table, { texts }: RowTexts): string =>
  table.identity.flatMap((key) => texts.get(key)?.text ?? []).join(' ') || ([...texts.values()][0]?.text ?? '');

const rowName = (table: Table, columns: readonly TableColumn[], { before, record }: WorkingRow, plan: Plan): string =>
  columns
    .flatMap(({ key, kind, get }) => (table.identity.includes(key) ? kind.show(get(before ?? record, plan), plan) : []))
    .join(' ')
    .trim();
