import type { NameIndex } from '../kinds/named.ts';
import { numeral } from '../kinds/numeral.ts';
import { columnIndex, isTotal, type PasteTarget, rowIndex } from './pasteTarget.ts';

/** A pasted range with what its headings were recognised as; null where it has none. */
export type Headed = {
  cells: readonly (readonly string[])[];
  /** The column of the table for each column of the range; null where its heading names none. */
  top: readonly (string | null)[] | null;
  /** The row of the table for each row of the range, and the column of the range that names them. */
  side: { column: number; keys: readonly (string | null)[] } | null;
};

/** The keys that names lead to, when so many of them do that they must be meant as names. */
function recognised(texts: readonly string[], index: NameIndex): (string | null)[] | null {
  const found = texts.map((text) => (numeral(text) === null ? (index.find(text)?.id ?? null) : null));
  const named = texts.filter((text) => text.trim() !== '' && !isTotal(text)).length;
  const hits = found.filter((key) => key !== null).length;
  return hits > 0 && hits * 2 >= named ? found : null;
}

const transposed = (cells: readonly (readonly string[])[]): string[][] =>
  (cells[0] ?? []).map((_, at) => cells.map((row) => row[at] ?? ''));

const column = (cells: readonly (readonly string[])[], at: number): string[] => cells.map((row) => row[at] ?? '');

/**
 * Recognises headings along the top and names down the side, whatever their order. A matrix that lies on its side,
 * with the names of the table's rows along the top, is turned first.
 */
export function headed(cells: readonly (readonly string[])[], target: PasteTarget): Headed {
  const columns = columnIndex(target.columns);
  const rows = rowIndex(target.rows);
  const wide = (cells[0]?.length ?? 0) > 1;
  const top = recognised(cells[0] ?? [], columns);
  if (top === null && wide && cells.length > 1 && target.table.fixed !== undefined) {
    const turned = transposed(cells);
    const turnedTop = recognised(turned[0] ?? [], columns);
    const turnedSide = recognised(column(turned, 0).slice(1), rows);
    if (turnedTop !== null && turnedSide !== null) return headed(turned, target);
  }
  const below = top === null ? cells : cells.slice(1);
  const byName = target.table.fixed !== undefined || target.table.identity.length === 1;
  const named = byName && wide ? recognised(column(below, 0), rows) : null;
  if (named === null) return { cells, top, side: null };
  return { cells, top, side: { column: 0, keys: top === null ? named : [null, ...named] } };
}
