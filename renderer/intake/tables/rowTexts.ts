import { plainly } from '../../plan/names.ts';
import type { TableColumn } from '../../plan/tables/table.ts';
import type { ColumnUse } from './matchColumns.ts';
import { readAs, saysNothing } from './readAs.ts';
import type { FileRow, TableKind } from './tableKind.ts';

/** What a planner has said about a file: what columns are, what is the same in every row, what words mean, what was typed over. */
export type Said = {
  uses: readonly ColumnUse[];
  /** By our column. */
  same: Readonly<Record<string, string>>;
  /** By `meaningKey`: the text meant, or null to skip rows that have it. */
  means: Readonly<Record<string, string | null>>;
  /** By `fixKey`. */
  fixes: Readonly<Record<string, string>>;
  skipped: readonly number[];
  /** By line: the key of the plan's row that it is about, or `new`. */
  matches: Readonly<Record<number, string>>;
};

export const meaningKey = (columnKey: string, text: string): string => `${columnKey}|${plainly(text)}`;
export const fixKey = (line: number, columnKey: string): string => `${line}:${columnKey}`;

/** What a kind knows words to mean, as meanings that a planner need not give. */
export const wordsMeant = ({ words = {} }: TableKind): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([key, meant]) =>
      Object.entries(meant).map(([word, text]) => [meaningKey(key, word), text]),
    ),
  );

/** A text for one of our columns: as the file has it, and as it is read. */
export type RowText = { raw: string; text: string };
export type RowTexts = { line: number; texts: ReadonlyMap<string, RowText>; skipped: boolean };

/**
 * What each row of a file says for each of our columns, after all that was said about the file. `follows` names columns that
 * have what another has where a row leaves them blank.
 */
export function rowTexts(
  columns: readonly TableColumn[],
  rows: readonly FileRow[],
  said: Said,
  follows: Readonly<Record<string, string>> = {},
): RowTexts[] {
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const used = said.uses.flatMap((use, at) => {
    const column = use.key === null ? undefined : byKey.get(use.key);
    return column ? [{ at, use, column }] : [];
  });
  const skipped = new Set(said.skipped);
  const above = new Map<number, string>();
  return rows.map(({ line, texts: given }) => {
    const texts = new Map<string, RowText>();
    for (const { at, use, column } of used) {
      const own = given[at] ?? '';
      const raw = own.trim() === '' && use.repeats ? (above.get(at) ?? '') : own;
      above.set(at, raw);
      if (raw.trim() === '' || saysNothing(column, raw)) continue;
      const before = texts.get(column.key);
      texts.set(column.key, before ? joined(before, raw) : { raw, text: readAs(column, use.way, raw) });
    }
    for (const [key, text] of Object.entries(said.same)) if (!texts.has(key)) texts.set(key, { raw: '', text });
    let left = skipped.has(line);
    for (const [key, { raw, text }] of texts) {
      const meant = byKey.get(key)?.kind.closed ? said.means[meaningKey(key, text)] : undefined;
      if (meant === null) left = true;
      else if (meant !== undefined) texts.set(key, { raw, text: meant });
    }
    for (const { key } of columns) {
      const fixed = said.fixes[fixKey(line, key)];
      if (fixed !== undefined) texts.set(key, { raw: texts.get(key)?.raw ?? '', text: fixed });
    }
    for (const [key, from] of Object.entries(follows)) {
      const same = texts.get(from);
      if (same && !texts.has(key)) texts.set(key, { raw: '', text: same.text });
    }
    return { line, texts, skipped: left };
  });
}

/** “Varian” and “TrueBeam” are one model; a make that stands in the model already is not said twice. */
function joined(before: RowText, raw: string): RowText {
  if (raw.toLowerCase().startsWith(before.text.toLowerCase())) return { raw, text: raw };
  return { raw: `${before.raw} ${raw}`, text: `${before.text} ${raw}` };
}
