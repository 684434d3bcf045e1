import Papa from 'papaparse';
import { withoutLongBlanks } from './longBlanks.ts';

export type Delimiter = ',' | ';' | '\t' | '|';

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];

export const delimiterNames: Record<Delimiter, string> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'upright bars',
};

/** What separates cells, and how many lines at the start only say so, as `sep=;` does for Excel. */
export type Separated = { delimiter: Delimiter; linesBefore: number };

/** Lines looked at: enough to see past titles above a table. */
const lookedAt = 60;

/**
 * What separates the cells of a text, by its first lines: the character by which most rows have the same number of
 * cells. So a comma in prices and words does not win over the semicolon between them, nor does a title above the table
 * matter.
 */
export function separatedBy(head: string): Separated {
  const said = /^sep=(.)\n/i.exec(head)?.[1];
  const named = delimiters.find((delimiter) => delimiter === said);
  if (named) return { delimiter: named, linesBefore: 1 };
  const scored = delimiters.map((delimiter) => ({ delimiter, ...evenness(head, delimiter) }));
  const best = scored.toSorted((a, b) => b.share - a.share || b.columns - a.columns)[0];
  return { delimiter: best && best.share > 0 ? best.delimiter : ',', linesBefore: 0 };
}

/** The share of rows with the commonest number of cells, two or more, and that number. */
function evenness(head: string, delimiter: Delimiter): { share: number; columns: number } {
  const parsed: Papa.ParseResult<string[]> = new Papa.Parser({
    delimiter,
    newline: '\n',
    preview: lookedAt,
  }).parse(withoutLongBlanks(head), 0, false);
  const rows = parsed.data.filter((row) => row.some((cell) => cell.trim() !== ''));
  const counts = [...Map.groupBy(rows, ({ length }) => length)].filter(([columns]) => columns > 1);
  const [columns, most] = counts.toSorted((a, b) => b[1].length - a[1].length || b[0] - a[0])[0] ?? [0, []];
  return { share: most.length / Math.max(1, rows.length), columns };
}
