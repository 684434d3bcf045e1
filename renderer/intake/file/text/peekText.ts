import { ok, type Result } from '../../../../db/schema/problem.ts';
import { decimal } from '../../../plan/numbers.ts';
import type { Peeked } from '../../peeked.ts';
import { peekRows } from '../limits.ts';
import { unreadable } from '../unreadable.ts';
import { delimiterNames } from './delimiter.ts';
import { encodingNames } from './encoding.ts';
import { rowReader } from './rowReader.ts';
import { textLayout } from './textLayout.ts';

/** The one sheet that a text has. */
const textSheet = 'Table';

const blank = 'The file holds no rows: it is blank. Save or download it again.';

const blankStart =
  'The file begins with thousands of blank rows. Delete the rows above the table, save it, and bring it in again.';

/** A text looked at by its first bytes alone, however large it is. */
export async function peekText(blob: Blob): Promise<Result<Pick<Peeked, 'sheets' | 'understood'>>> {
  const layout = await textLayout(blob);
  if (!layout.ok) return layout;
  const { encoding, delimiter, linesBefore, head, whole } = layout.value;
  const text = linesBefore > 0 ? head.slice(head.indexOf('\n') + 1) : head;
  const read = rowReader(delimiter, 1 + linesBefore).read(text, whole);
  if (!read.ok) return read;
  const { rows, lines } = read.value;
  const last = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== ''));
  if (last === -1) return unreadable(whole ? blank : blankStart);
  const shown = rows.slice(0, Math.min(last + 1, peekRows));
  const columns = Math.max(...shown.map(({ length }) => length));
  const understood = [
    `The text is in ${encodingNames[encoding]}${columns > 1 ? `, with ${delimiterNames[delimiter]} between its cells` : ''}.`,
    ...(linesBefore > 0 ? ['Its first line, “sep=”, says so and was passed over.'] : []),
    ...ragged(shown, lines),
  ];
  const sheet = { name: textSheet, head: shown, rows: whole ? last + 1 : null, hidden: false };
  return ok({ sheets: [sheet], understood });
}

/** Rows that have more cells than the widest row above them: their contents may stand in the wrong columns. */
function ragged(rows: readonly string[][], lines: readonly number[]): string[] {
  const usual = commonest(rows.filter((row) => row.length > 1).map(({ length }) => length));
  const wider = rows.flatMap((row, at) => (row.length > usual && usual > 1 ? [{ line: lines[at] ?? 0, row }] : []));
  const [first] = wider;
  if (first === undefined || wider.length * 2 > rows.length) return [];
  const more = wider.length > 1 ? `, and so do ${decimal(wider.length - 1)} more of the lines looked at` : '';
  return [
    `Line ${decimal(first.line)} has ${decimal(first.row.length)} cells where most have ${decimal(usual)}${more}: ` +
      'a separator may stand inside a cell without quotation marks.',
  ];
}

const commonest = (numbers: readonly number[]): number =>
  [...Map.groupBy(numbers, (number) => number)].toSorted((a, b) => b[1].length - a[1].length)[0]?.[0] ?? 0;
