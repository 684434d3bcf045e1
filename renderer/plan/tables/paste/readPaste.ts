import type { Command } from '../../../../db/schema/edit.ts';
import type { Source } from '../../../../db/schema/source.ts';
import { type CellText, readCell, sentence } from '../cellText.ts';
import { enterRows } from '../enterTexts.ts';
import { numeral, typed } from '../kinds/numeral.ts';
import { type WorkingRow, withTexts, workingRow } from '../workingRow.ts';
import type { PasteTarget } from './pasteTarget.ts';
import { type PlacedCell, placedCells, type Unplaced } from './placedCells.ts';

/** One thing wrong with a pasted range: where it stood in it, counted from 1 as spreadsheets do, and why. */
export type PasteProblem = { row: number | null; column: number | null; text: string; sentence: string };

export type PastedCell = PlacedCell & {
  /** What stands there now, as it is shown. */
  before: string;
  after: string;
  changed: boolean;
  reason: string | null;
};

/** What pasting a range would do, before it is done. */
export type PasteReading = {
  cells: readonly (readonly string[])[];
  pasted: readonly PastedCell[];
  problems: readonly PasteProblem[];
  unplaced: readonly Unplaced[];
  changed: number;
  same: number;
  addedRows: number;
  outside: number;
  notes: readonly string[];
  headed: { top: boolean; side: boolean };
  /** Stores what is right of it; null when nothing is, or nothing would change. */
  command: Command | null;
};

/** Reads a range for a table: what would change, what is wrong and why, and the one command that pastes the good cells. */
export function readPaste(raw: readonly (readonly string[])[], target: PasteTarget, source: Source): PasteReading {
  const { table, plan, columns, rows } = target;
  const placed = placedCells(raw, target);
  const { placed: inParts, scaled } = asParts(placed.placed, target);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const columnBy = new Map(columns.map((column) => [column.key, column]));
  const added = new Map(placed.added.map((row) => [row.key, row]));

  const pasted = inParts.flatMap((cell): PastedCell[] => {
    const column = columnBy.get(cell.columnKey);
    if (!column) return [];
    const row = byKey.get(cell.rowKey);
    const value = row && column.get(row.record, plan);
    const read = readCell(column, cell.text, plan);
    // A heading column that is pasted over itself changes nothing, and need not be writable.
    const before = row ? column.kind.show(value, plan) : '';
    const changed =
      !read.ok || row === undefined || column.kind.write(value, plan) !== column.kind.write(read.value, plan);
    const after = read.ok ? column.kind.show(read.value, plan) : cell.text.trim();
    return [{ ...cell, before, after, changed, reason: read.ok ? null : sentence(read.reason) }];
  });

  const good = pasted.filter(({ reason, changed }) => reason === null && changed);
  const working = [...Map.groupBy(good, ({ rowKey }) => rowKey)].flatMap(([key, cells]): WorkingRow[] => {
    const row = byKey.get(key);
    const held = added.get(key) ?? (row && workingRow(row));
    const texts: CellText[] = cells;
    return held ? [withTexts(table, columns, plan, held, texts)] : [];
  });
  const settled = enterRows({ table, columns, plan, pending: [], source }, working, 'paste', good.length);
  const refused = new Map(settled.pending.map((row) => [row.key, row]));
  const judged = pasted.map((cell) => withRefusal(cell, refused.get(cell.rowKey)));
  const stored = judged.filter(({ reason, changed }) => reason === null && changed);
  return {
    cells: placed.cells,
    pasted: judged,
    unplaced: placed.unplaced,
    problems: [
      ...placed.unplaced.map(({ fromRow, fromColumn, text, sentence: why }) => ({
        row: fromRow === null ? null : fromRow + 1,
        column: fromColumn === null ? null : fromColumn + 1,
        text,
        sentence: sentence(why),
      })),
      ...cellProblems(judged, settled.pending),
    ],
    changed: stored.length,
    same: judged.filter(({ changed }) => !changed).length,
    addedRows: [...added.keys()].filter((key) => stored.some(({ rowKey }) => rowKey === key)).length,
    outside: placed.outside,
    notes: scaled ? ['Shares are read as parts of one: 0.7 is 70%.'] : [],
    headed: placed.headed,
    command: settled.command,
  };
}

/** A cell of a row that the plan refuses goes with its row. */
function withRefusal(cell: PastedCell, row: WorkingRow | undefined): PastedCell {
  if (row === undefined || cell.reason !== null || !cell.changed) return cell;
  const own = row.problems.find(({ columnKey }) => columnKey === cell.columnKey);
  const any = own ?? row.problems[0];
  return { ...cell, reason: any?.sentence ?? 'The rest of this row cannot be stored.' };
}

/** Each cell that could not be read, and each row that was refused once. */
function cellProblems(pasted: readonly PastedCell[], refused: readonly WorkingRow[]): PasteProblem[] {
  const told = new Set<string>();
  const refusedKeys = new Set(refused.map(({ key }) => key));
  // What the plan has against all of it together is said once.
  const general = new Set(
    refused.flatMap(({ problems }) => problems.flatMap((one) => (one.columnKey === null ? [one.sentence] : []))),
  );
  return pasted.flatMap(({ rowKey, fromRow, fromColumn, text, reason }) => {
    if (reason === null) return [];
    const whole = refusedKeys.has(rowKey);
    const key = general.has(reason) ? reason : whole ? `${rowKey} ${reason}` : `${fromRow}:${fromColumn}`;
    if (told.has(key)) return [];
    told.add(key);
    return [{ row: fromRow + 1, column: fromColumn + 1, text, sentence: reason }];
  });
}

/** Shares that a spreadsheet gives as 0.7, when all of them are so: never above one, some between, none with a sign. */
function asParts(
  placed: readonly PlacedCell[],
  { columns }: PasteTarget,
): { placed: readonly PlacedCell[]; scaled: boolean } {
  const parts = new Set(columns.flatMap(({ key, kind }) => (kind.parts ? [key] : [])));
  const shares = placed.filter(({ columnKey, text }) => parts.has(columnKey) && text.trim() !== '');
  const values = shares.map(({ text }) => numeral(text));
  const scaled =
    values.some((value) => value !== null && !Number.isInteger(value)) &&
    values.every((value) => value === null || (value >= -1 && value <= 1)) &&
    !shares.some(({ text }) => text.includes('%'));
  if (!scaled) return { placed, scaled };
  const inPercent = (text: string): string => {
    const value = numeral(text);
    return value === null ? text : `${typed(value * 100)}%`;
  };
  return {
    placed: placed.map((cell) => (parts.has(cell.columnKey) ? { ...cell, text: inPercent(cell.text) } : cell)),
    scaled,
  };
}
