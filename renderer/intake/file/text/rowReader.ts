import Papa from 'papaparse';
import { ok, type Result } from '../../../../db/schema/problem.ts';
import { decimal } from '../../../plan/numbers.ts';
import { longestRow, mostColumns, mostLinesInCell } from '../limits.ts';
import { unreadable } from '../unreadable.ts';
import type { Delimiter } from './delimiter.ts';
import { withoutLongBlanks } from './longBlanks.ts';

/** Rows of a text, and the line of the file (from 1) on which each begins: a cell in quotes may run over several. */
export type Rows = { rows: string[][]; lines: number[] };

/** Takes text piece by piece and gives the rows that are complete. */
export type RowReader = { read(text: string, isLast: boolean): Result<Rows> };

const openQuote = (line: number) =>
  `A quotation mark opened on line ${decimal(line)} is never closed, so that the lines after it run into one cell. Close ` +
  'or remove it there, and bring the file in again.';
const tooLong = (line: number) =>
  `Line ${decimal(line)} is longer than ${decimal(longestRow)} characters, which no row of a table is. Look at how the ` +
  'file was exported.';
const tooWide = (line: number) =>
  `Line ${decimal(line)} has more than ${decimal(mostColumns)} columns. Look at how the file was exported.`;
const zeroByte = (line: number) =>
  `Line ${decimal(line)} holds a character of value zero, which no text has: the file is damaged there. Export it again.`;

export function rowReader(delimiter: Delimiter, firstLine = 1): RowReader {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  let rest = '';
  let line = firstLine;

  return {
    read(text, isLast) {
      const joined = rest + text;
      const quoted = joined.includes('"');
      const input = quoted ? withoutLongBlanks(joined) : joined;
      const parsed: Papa.ParseResult<string[]> = parser.parse(input, 0, !isLast);
      rest = isLast ? '' : input.slice(parsed.meta.cursor);
      // After the last line's end Papa sees one more row, of one empty cell.
      if (isLast && input.endsWith('\n') && parsed.data.at(-1)?.join() === '') parsed.data.pop();

      const oddQuotes = new Set(parsed.errors.map(({ row }) => row));
      const lines: number[] = [];
      for (const [at, row] of parsed.data.entries()) {
        lines.push(line);
        if (row.length > mostColumns) return unreadable(tooWide(line));
        const more = quoted ? moreLines(row) : 0;
        // A quotation mark in mid-cell is nothing strange; one that swallows lines is.
        if (more > 0 && (more > mostLinesInCell || oddQuotes.has(at))) return unreadable(openQuote(line));
        line += 1 + more;
      }
      const unclosed = parsed.errors.some(({ code }) => code === 'MissingQuotes');
      if (unclosed) return unreadable(openQuote(lines.at(-1) ?? line));
      if (rest.length > longestRow) return unreadable(rest.includes('"') ? openQuote(line) : tooLong(line));
      if (input.includes('\0')) return unreadable(zeroByte(lineOfZero(parsed.data, lines) ?? line));
      return ok({ rows: parsed.data, lines });
    },
  };
}

function moreLines(row: readonly string[]): number {
  let found = 0;
  for (const cell of row) {
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) found++;
  }
  return found;
}

const lineOfZero = (rows: readonly string[][], lines: readonly number[]): number | undefined =>
  lines[rows.findIndex((row) => row.some((cell) => cell.includes('\0')))];
