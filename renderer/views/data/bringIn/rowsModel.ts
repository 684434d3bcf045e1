import type { Plan } from '../../../../db/schema/plan.ts';
import type { GridModel } from '../../../components/grid/gridTypes.ts';
import { identityKind } from '../../../intake/tables/findRows.ts';
import type { RowReading, RowState } from '../../../intake/tables/tableReading.ts';
import { readCell, sentence } from '../../../plan/tables/cellText.ts';
import type { TableColumn } from '../../../plan/tables/table.ts';
import type { SheetReading } from './useTableIntake.ts';

export const stateLabels: Readonly<Record<RowState, string>> = {
  added: 'Add',
  changed: 'Change',
  same: 'Same',
  wrong: 'Wrong',
  skipped: 'Skipped',
  left: 'Not in the plan',
};

/** Columns of the plan that the file has, in the file's order, and those that new rows need. */
export function shownColumns({ columns, rows }: SheetReading, keys: readonly (string | null)[]): TableColumn[] {
  const inFile = [...new Set(keys)].flatMap((key) => columns.find((column) => column.key === key) ?? []);
  const needed = columns.filter(
    (column) => !inFile.includes(column) && rows.some(({ cells }) => cells.has(column.key)),
  );
  return [...inFile, ...needed];
}

/** Wide enough for what stands there beside what it replaces. */
function widthOf(rows: readonly RowReading[], key: string, usual: number): number {
  const longest = rows.slice(0, 200).reduce((most, { cells }) => {
    const cell = cells.get(key);
    const text =
      cell === undefined ? '' : cell.changed && cell.before !== '' ? `${cell.before} ${cell.after}` : cell.after;
    return Math.max(most, text.length);
  }, 0);
  return Math.max(Math.min(usual, 130), Math.min(longest * 7.5 + 26, 300));
}

/** Rows of the file as the plan would have them: what is new, what changes from what, what is wrong and why. */
export function rowsModel(
  reading: SheetReading,
  columns: readonly TableColumn[],
  rows: readonly RowReading[],
  plan: Plan,
): GridModel {
  const lead = 2;
  const at = (column: number): TableColumn | undefined => columns[column - lead];
  return {
    label: 'Rows of the file',
    headers: 1,
    frozen: lead,
    columns: [
      { key: 'line', label: 'Row', width: 56, align: 'right' },
      { key: 'state', label: 'What', width: 92, align: 'left' },
      ...columns.map(({ key, label, unit, width, kind }) => ({
        ...{ key, label, width: widthOf(rows, key, width), align: kind.align },
        ...(unit !== undefined && { unit }),
      })),
    ],
    rows: rows.map(({ line, name }) => ({ key: String(line), name: `row ${line}, ${name}` })),
    text({ row, column }) {
      const held = rows[row];
      if (column === 0) return String(held?.line ?? '');
      if (column === 1) return held ? stateLabels[held.state] : '';
      const cell = held?.cells.get(at(column)?.key ?? '');
      return cell?.text || cell?.after || '';
    },
    refusal({ column }, text) {
      const known = at(column);
      if (!known || text.trim() === '') return null;
      const kind = identityKind(reading.table, known);
      const read = kind === known.kind ? readCell(known, text, plan) : kind.parse(text, plan);
      return read.ok ? null : sentence(read.reason);
    },
    options: ({ column }) => {
      const known = at(column);
      return known ? (identityKind(reading.table, known).options?.(plan) ?? []) : [];
    },
    cell({ row, column }) {
      const held = rows[row];
      if (!held) return { text: '' };
      if (column === 0) return { text: String(held.line), fixed: true };
      if (column === 1) {
        const whole = held.problems.find(({ columnKey }) => columnKey === null)?.sentence;
        return { text: stateLabels[held.state], fixed: true, ...(whole !== undefined && { problem: whole }) };
      }
      const cell = held.cells.get(at(column)?.key ?? '');
      if (!cell) return { text: '' };
      if (held.state === 'skipped' || held.state === 'left') return { text: cell.after, quiet: true };
      if (cell.problem !== null) return { text: cell.text === '' ? 'needed' : cell.text, problem: cell.problem };
      if (!cell.changed) return { text: cell.after, quiet: true };
      return { text: cell.after, ...(cell.before !== '' && { was: cell.before }), changed: true };
    },
  };
}
