import { notFound } from '../kinds/reference.ts';
import { newRow } from '../newRow.ts';
import type { WorkingRow } from '../workingRow.ts';
import { type Headed, headed } from './headings.ts';
import { columnIndex, isTotal, type PasteTarget, rowIndex } from './pasteTarget.ts';
import { rowByIdentity } from './rowByIdentity.ts';

/** A pasted text, where it stood in the range, and the cell it belongs in. */
export type PlacedCell = { fromRow: number; fromColumn: number; rowKey: string; columnKey: string; text: string };

/** A heading or name that leads nowhere, with a sentence. */
export type Unplaced = {
  fromRow: number | null;
  fromColumn: number | null;
  text: string;
  sentence: string;
  /** The table in which a thing of this name would have to stand; null where it is only a heading nobody knows. */
  missingIn: string | null;
};

export type Placed = {
  cells: readonly (readonly string[])[];
  placed: PlacedCell[];
  unplaced: Unplaced[];
  /** Rows that the table does not have and that the range brings. */
  added: WorkingRow[];
  /** Cells beyond the edge of the table. */
  outside: number;
  headed: { top: boolean; side: boolean };
};

/** Which cell each text of a range belongs in: by headings where it has them, else from the selected cell on. */
export function placedCells(cells: readonly (readonly string[])[], target: PasteTarget): Placed {
  const found = headed(cells, target);
  const columnKeys = columnsOf(found, target);
  const unplaced = [...unknownColumns(found, target), ...unknownRows(found, target)];
  const placed: PlacedCell[] = [];
  const added: WorkingRow[] = [];
  let outside = 0;
  const first = found.top === null ? 0 : 1;
  const identified = found.top !== null && found.side === null ? rowByIdentity(target, columnKeys) : null;
  for (const [at, texts] of found.cells.entries()) {
    if (at < first || texts.every((text) => text.trim() === '')) continue;
    const row = rowFor(found, target, identified, texts, at - first, at);
    if (row === 'new') {
      const fresh = newRow(target.table, target.plan, null);
      if (fresh) added.push({ ...fresh, problems: [] });
    }
    const rowKey = row === 'new' ? added.at(-1)?.key : row;
    for (const [fromColumn, text] of texts.entries()) {
      const columnKey = columnKeys[fromColumn];
      if (found.side?.column === fromColumn) continue;
      if (columnKey === undefined || rowKey === undefined) outside += 1;
      else if (columnKey !== null && rowKey !== null) placed.push({ fromRow: at, fromColumn, rowKey, columnKey, text });
    }
  }
  return {
    cells: found.cells,
    placed,
    unplaced,
    added,
    outside,
    headed: { top: found.top !== null, side: found.side !== null },
  };
}

/** The column of the table for each of the range: null where there is nothing to put, undefined beyond the edge. */
function columnsOf(
  { cells, top, side }: Headed,
  { table, columns, selected }: PasteTarget,
): (string | null | undefined)[] {
  const settable = (key: string | null): string | null =>
    columns.find((column) => column.key === key)?.readOnly === undefined ? key : null;
  if (top !== null) return top.map(settable);
  const start = side === null ? selected.left : Math.max(selected.left, table.frozen ?? table.headers);
  return (cells[0] ?? []).map((_, at) => columns[start + at - (side === null || at === 0 ? 0 : 1)]?.key);
}

/** The row of the table a line belongs to: null where its name leads nowhere, undefined beyond the edge. */
function rowFor(
  { side }: Headed,
  { table, rows, selected }: PasteTarget,
  identified: ((texts: readonly string[]) => string | 'new') | null,
  texts: readonly string[],
  line: number,
  at: number,
): string | null | undefined | 'new' {
  if (side !== null) {
    const key = side.keys[at] ?? null;
    const name = texts[side.column] ?? '';
    return key ?? (table.begin && !isTotal(name) && name.trim() !== '' ? 'new' : null);
  }
  if (identified !== null) return identified(texts);
  return rows[selected.top + line]?.key ?? (table.begin ? 'new' : undefined);
}

function unknownColumns({ cells, top }: Headed, { table, columns }: PasteTarget): Unplaced[] {
  if (top === null) return [];
  const index = columnIndex(columns);
  const across = table.fixed === undefined ? null : columnNoun[table.collection];
  return (cells[0] ?? []).flatMap((text, at) => {
    if (top[at] !== null || text.trim() === '' || isTotal(text) || at === 0) return [];
    const reason = across
      ? notFound(index, text, across[0], across[1])
      : `no column is called “${text.trim()}”, so it is left out`;
    return [{ fromRow: null, fromColumn: at, text, sentence: reason, missingIn: across?.[2] ?? null }];
  });
}

/** What the columns of matrices are, and where one is added. */
const columnNoun: Readonly<Record<string, readonly [noun: string, title: string, table: string]>> = {
  demand: ['pathway', 'Pathways', 'pathways'],
  backlog: ['pathway', 'Pathways', 'pathways'],
  travel: ['centre', 'Centres', 'centres'],
};

function unknownRows({ cells, top, side }: Headed, { table, rows }: PasteTarget): Unplaced[] {
  if (side === null || table.begin) return [];
  const index = rowIndex(rows);
  const [title, missingIn] = table.noun[0] === 'centre' ? ['Centres', 'centres'] : ['Areas', 'zones'];
  return cells.flatMap((texts, at) => {
    const text = texts[side.column] ?? '';
    const heading = top !== null && at === 0;
    if (heading || side.keys[at] !== null || text.trim() === '' || isTotal(text)) return [];
    return [{ fromRow: at, fromColumn: null, text, sentence: notFound(index, text, table.noun[0], title), missingIn }];
  });
}
