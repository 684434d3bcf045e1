import type { Plan } from '../../../../db/schema/plan.ts';
import type { CellAt, GridCell, GridModel } from '../../../components/grid/gridTypes.ts';
import { sourceOf } from '../../../plan/sources/sourceOf.ts';
import type { Arrangement } from '../../../plan/tables/arrangement.ts';
import { readCell, sentence } from '../../../plan/tables/cellText.ts';
import type { CellPlace, Table, TableColumn, TableRow } from '../../../plan/tables/table.ts';
import { totals } from '../../../plan/tables/totals.ts';
import type { WorkingRow } from '../../../plan/tables/workingRow.ts';

/** A row of a table as it is shown, with what of it waits to be mended. */
export type ShownRow = TableRow & { waiting: WorkingRow | null };

export type TableShown = {
  table: Table;
  plan: Plan;
  columns: readonly TableColumn[];
  rows: readonly ShownRow[];
  arrangement: Arrangement;
  marks: boolean;
  editable: boolean;
  flash: { rowKey: string; columnKey: string | null } | null;
};

/** The record and field behind a cell, as it is in the plan; null where there is none yet. */
export function placeAt({ table, plan, columns, rows }: TableShown, { row, column }: CellAt): CellPlace | null {
  const [shownRow, shownColumn] = [rows[row], columns[column]];
  if (!shownRow || !shownColumn || shownRow.waiting?.before === null) return null;
  return table.cellPlace(plan, shownRow, shownColumn);
}

/** What is wrong with a cell: a text that is no value, else what the plan as a whole has against it. */
export function problemAt({ rows, columns }: TableShown, { row, column }: CellAt): string | undefined {
  const waiting = rows[row]?.waiting;
  const key = columns[column]?.key;
  if (!waiting || key === undefined) return undefined;
  return waiting.unread[key]?.reason ?? waiting.problems.find(({ columnKey }) => columnKey === key)?.sentence;
}

/** A table as a grid of texts. */
export function tableModel(shown: TableShown): GridModel {
  const { table, plan, columns, rows, arrangement, marks, flash } = shown;
  const written = ({ row, column }: CellAt): string => {
    const [shownRow, shownColumn] = [rows[row], columns[column]];
    if (!shownRow || !shownColumn) return '';
    const unread = shownRow.waiting?.unread[shownColumn.key];
    return unread?.text ?? shownColumn.kind.write(shownColumn.get(shownRow.record, plan), plan);
  };
  const cell = (at: CellAt): GridCell => {
    const [row, column] = [rows[at.row], columns[at.column]];
    if (!row || !column) return { text: '' };
    const unread = row.waiting?.unread[column.key];
    const text = unread?.text ?? column.kind.show(column.get(row.record, plan), plan);
    const blank = text === '' ? (column.blank?.(row.record, plan) ?? '') : '';
    const problem = problemAt(shown, at);
    const flashed = flash?.rowKey === row.key && (flash.columnKey ?? columns[0]?.key) === column.key;
    return {
      text: text === '' ? blank : text,
      ...(text === '' && blank !== '' && { quiet: true }),
      ...((column.readOnly !== undefined || !shown.editable) && { fixed: true }),
      ...(marks && text !== '' && column.readOnly === undefined && !named.test(column.field) && markAt(shown, at)),
      ...(problem !== undefined && { problem }),
      ...(flashed && { flash: true }),
    };
  };
  const foot = totals(plan, columns, rows, table.noun);
  return {
    label: table.title,
    headers: table.headers,
    frozen: table.frozen ?? table.headers,
    columns: columns.map(({ key, label, unit, width, kind, about, readOnly }) => ({
      key,
      label,
      width,
      align: kind.align,
      ...(unit !== undefined && { unit }),
      ...((about ?? readOnly) !== undefined && { about: about ?? `${label} is ${readOnly}.` }),
      ...(arrangement.sort?.columnKey === key && {
        sorted: arrangement.sort.descending ? ('descending' as const) : ('ascending' as const),
      }),
      ...(arrangement.filters[key] !== undefined && { filter: arrangement.filters[key] }),
    })),
    rows: rows.map(({ key, name, waiting }) => ({
      key,
      name: name || `New ${table.noun[0]}`,
      ...(waiting && { unstored: true }),
    })),
    cell,
    text: written,
    refusal(at, text) {
      const column = columns[at.column];
      if (!column) return null;
      const read = readCell(column, text, plan);
      return read.ok ? null : sentence(read.reason);
    },
    options: ({ column }) => columns[column]?.kind.options?.(plan) ?? [],
    ...(foot && { foot: [foot] }),
  };
}

/** Names and references are not figures: nobody asks where they come from. */
const named = /^(name|kind|mode|status|measure|month|\w+Id)$/;

function markAt(shown: TableShown, at: CellAt): Pick<GridCell, 'mark'> {
  const place = placeAt(shown, at);
  if (place === null) return {};
  return { mark: sourceOf(shown.plan, place.record, place.field)?.status ?? 'none' };
}
