import { cellWords } from './cellWords.ts';
import { columnParts } from './columnParts.ts';
import { type Laid, laidOut } from './laidOut.ts';
import type { ColumnForm, TableOut } from './tableOut.ts';

/**
 * A table on screen as it goes into a file: a column for each of its columns, two for one of intervals, and one more
 * for what cells say beneath their figure (`data-beneath` names it). Numbers are those that cells carry (`exact.ts`),
 * else what their words say.
 */
export function readTable(table: HTMLTableElement, title: string, notes: readonly string[] = []): TableOut {
  const head = laidOut([...(table.tHead?.rows ?? [])]);
  const rows = [...table.tBodies, ...(table.tFoot ? [table.tFoot] : [])].flatMap(({ rows: own }) => [...own]);
  const body = laidOut(rows.filter(({ dataset }) => dataset.saved !== 'no'));
  const width = Math.max(0, ...[...head, ...body].map((row) => row.length));
  const seen = Array.from({ length: width }, (_, at) => columnAt(head, body, at)).filter((column) => column !== null);
  const columns = seen.map(({ at, name, form, cells }, index) => {
    // Two columns of one name are told apart by what stands before the second.
    const again = seen.findIndex((other) => other.name === name) < index;
    const told = again ? `${seen[index - 1]?.name}: ${name}` : name;
    return { at, parts: columnParts(told, form, cells) };
  });
  return {
    title,
    columns: columns.flatMap(({ parts }) => parts.map(({ column }) => column)),
    rows: body.map((row) => columns.flatMap(({ at, parts }) => parts.map(({ read }) => read(row[at])))),
    notes: [...(table.caption ? [cellWords(table.caption)] : []), ...notes],
  };
}

/** One column on screen; null for one that stays there (`data-saved="no"`), or holds nothing but what is pressed. */
function columnAt(head: Laid[][], body: Laid[][], at: number) {
  const headings = head.flatMap((row) => row[at] ?? []).map(({ cell }) => cell);
  const cells = body.flatMap((row) => (row[at]?.first ? [row[at].cell] : []));
  const stays = ({ dataset }: HTMLElement) => dataset.saved === 'no';
  if (headings.some(stays) || (cells.length > 0 && cells.every(stays))) return null;
  const name = head.length === 0 ? unnamed(cells) : [...new Set(headings.map(cellWords))].filter(Boolean).join(', ');
  const isPressed = (cell: HTMLElement) => cellWords(cell) === '' || cell.querySelector('button') !== null;
  if (name === '' && cells.every(isPressed)) return null;
  return { at, name, form: formOf(headings.at(-1)) ?? sharesIn(cells), cells };
}

/** A table without headings names its rows, and gives what they are. */
const unnamed = (cells: readonly HTMLElement[]): string =>
  cells.every(({ localName }) => localName === 'th') ? 'What' : 'Value';

const formOf = (heading: HTMLElement | undefined): ColumnForm | undefined =>
  heading?.dataset.form === 'share' ? 'share' : heading?.dataset.form === 'pounds' ? 'pounds' : undefined;

/** A column whose figures are all written in per cent holds shares. */
function sharesIn(cells: readonly HTMLElement[]): ColumnForm | undefined {
  const written = cells.map(cellWords).filter((words) => words !== '' && words !== '–');
  return written.length > 0 && written.every((words) => /^[+−]?[\d,.]+%$/.test(words)) ? 'share' : undefined;
}
