import type { Plan } from '../../../db/schema/plan.ts';
import { isTotal } from '../../plan/tables/paste/pasteTarget.ts';
import type { Cells } from '../peeked.ts';
import { nameScorer } from './nameScore.ts';
import { aliasesOf, type FileRow, type FileTable, type TableKind } from './tableKind.ts';

/** Where a table lies in a sheet: the row of its headings counted from 0, null where it has none; whether it lies on its side. */
export type Lie = {
  header: number | null;
  turned: boolean;
  /** The row above belongs to the headings too, as “Hours” over “per day”. */
  above?: true;
};

/** Rows above the headings: titles, dates, the name of whoever made it. */
const mostAbove = 25;

/** One row after another: a file has more rows than a function takes arguments. */
const widthOf = (cells: Cells): number => cells.reduce((most, { length }) => Math.max(most, length), 0);

const turnedRound = (cells: Cells): string[][] => {
  const width = widthOf(cells);
  return Array.from({ length: width }, (_, at) => cells.map((row) => row[at] ?? ''));
};

/** How many columns a row's texts name, by how well: a column that many of them name is named once. */
function headerScore(texts: readonly string[], kind: TableKind, plan: Plan): number {
  const aliases = aliasesOf(kind, texts);
  const said = [...new Set(texts.filter((text) => text.trim() !== ''))];
  return kind
    .table(texts)
    .columns(plan)
    .filter(({ readOnly, key }) => readOnly === undefined || key === 'name')
    .map((column) => {
      const score = nameScorer(column, aliases[column.key] ?? []);
      return Math.max(0, ...said.map(score));
    })
    .reduce((sum, score) => sum + (score >= 0.5 ? score : 0), 0);
}

/** The row that most looks like headings, the first of those that do so equally. */
export function findLie(cells: Cells, kind: TableKind, plan: Plan): Lie {
  const upright = bestHeader(cells, kind, plan);
  const turned = bestHeader(turnedRound(cells.slice(0, 60)).slice(0, 3), kind, plan);
  if (turned.score > upright.score + 1 && turned.score >= 3) return { header: turned.header, turned: true };
  const { header, score } = upright;
  if (score === 0) return { header: null, turned: false };
  const both = withAbove(cells, header);
  const isDouble = both !== null && headerScore(both, kind, plan) > score + 0.01;
  return { header, turned: false, ...(isDouble && { above: true as const }) };
}

/** Headings with those over them, each of which goes on to the right until there is another; null where there are none. */
function withAbove(cells: Cells, header: number): string[] | null {
  const [over = [], under = []] = [cells[header - 1], cells[header]];
  if (header === 0 || over.filter(said).length < 2) return null;
  const width = Math.max(over.length, under.length);
  let last = '';
  return Array.from({ length: width }, (_, at) => {
    const own = under[at] ?? '';
    // What stands over nothing is whole by itself.
    last = said(over[at] ?? '') ? (over[at] ?? '') : last;
    return said(own) ? `${last} ${own}`.trim() : (over[at] ?? '');
  });
}

function bestHeader(cells: Cells, kind: TableKind, plan: Plan): { header: number; score: number } {
  let best = { header: 0, score: 0 };
  for (const [header, texts] of cells.slice(0, mostAbove).entries()) {
    const score = headerScore(texts, kind, plan);
    if (score > best.score + 0.01) best = { header, score };
  }
  return best;
}

const said = (text: string): boolean => text.trim() !== '';
/** “LA3*” without the mark that leads to a note. */
const withoutMark = (text: string): string => text.replace(/(?<=[\p{L}\d)%])\s?[*†‡§]+\s*$/u, '');
const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, at) => text.trim() === (b[at] ?? '').trim());

/** The headings and rows of a table that lies so, without what no row is: blanks, totals, headings again, and remarks. */
export function fileTable(given: Cells, { header, turned, above }: Lie): FileTable {
  const cells = turned ? turnedRound(given) : given;
  const width = widthOf(cells);
  const padded = (row: readonly string[]) => Array.from({ length: width }, (_, at) => row[at] ?? '');
  const own = header === null ? [] : (cells[header] ?? []);
  const top = padded((above && header !== null && withAbove(cells, header)) || own);
  const passed = {
    blank: [] as number[],
    totals: [] as number[],
    again: [] as number[],
    remarks: [] as number[],
    examples: [] as number[],
  };
  const sections = new Map<number, string>();
  const rows: FileRow[] = [];
  for (const [at, row] of cells.entries()) {
    if (header !== null && at <= header) continue;
    const line = at + 1;
    const texts = padded(row).map(withoutMark);
    const filled = texts.filter(said);
    if (filled.length === 0) passed.blank.push(line);
    else if (/^Example: /.test(filled[0] ?? '')) passed.examples.push(line);
    else if (isTotal(filled[0] ?? '')) passed.totals.push(line);
    else if (header !== null && same(texts, padded(own))) passed.again.push(line);
    else if (filled.length === 1 && width > 2 && texts.filter((_, column) => said(top[column] ?? '')).length > 2) {
      passed.remarks.push(line);
      sections.set(rows.length, filled[0] ?? '');
    } else rows.push({ line, texts });
  }
  const overFirst = (header === null ? [] : padded(cells[header - 1] ?? [])).filter(said);
  const [title, another] = overFirst;
  // The first of several lists under each other has its name over the headings that all of them share.
  const isUnder = [...sections.keys()].some((at) => at > 0 && at < rows.length);
  if (isUnder && !sections.has(0) && title !== undefined && another === undefined) sections.set(0, title);
  const last = rows.at(-1)?.line ?? 0;
  const notes = [
    ...(above ? ['The headings stand in two rows, one over the other, and were read together.'] : []),
    ...(turned ? ['The table lies on its side, with its headings down the first column, and was turned.'] : []),
    ...passedOver(
      'blank row',
      'blank rows',
      passed.blank.filter((line) => line < last),
    ),
    ...passedOver('row of totals', 'rows of totals', passed.totals),
    ...passedOver('row for an example', 'rows for an example', passed.examples),
    ...passedOver('row of headings again', 'rows of headings again', passed.again),
  ];
  const { headings, rows: whole } = withSections(top, rows, sections);
  return {
    headings: headings.map((text) => text.replace(/\s+/g, ' ').trim()),
    rows: whole,
    notes: [
      ...notes,
      ...passedOver(
        'row with one cell only',
        'rows with one cell only',
        headings.length > top.length ? [] : passed.remarks,
      ),
      ...repeated(top),
    ],
  };
}

/** A row with nothing but a name over those that belong under it, as in a list by hospital: a column of its own. */
function withSections(
  headings: readonly string[],
  rows: readonly FileRow[],
  sections: ReadonlyMap<number, string>,
): { headings: readonly string[]; rows: readonly FileRow[] } {
  if (!sections.has(0) || [...sections.keys()].every((at) => at >= rows.length)) return { headings, rows };
  let under = '';
  const whole = rows.map(({ line, texts }, at) => {
    under = sections.get(at) ?? under;
    return { line, texts: [...texts, under] };
  });
  return { headings: [...headings, 'Heading above the rows'], rows: whole };
}

function passedOver(one: string, many: string, lines: readonly number[]): string[] {
  if (lines.length === 0) return [];
  return [
    lines.length === 1
      ? `Row ${lines[0]} is passed over: a ${one}.`
      : `${lines.length} ${many} are passed over (${rowsText(lines)}).`,
  ];
}

/** “rows 4, 9 and 12”, and how many more. */
export function rowsText(lines: readonly number[]): string {
  const some = lines.slice(0, 5).join(', ');
  return `rows ${some}${lines.length > 5 ? ` and ${lines.length - 5} more` : ''}`;
}

function repeated(headings: readonly string[]): string[] {
  const names = headings.map((text) => text.trim().toLowerCase()).filter(said);
  const twice = [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
  return twice.map((name) => {
    const heading = headings.find((text) => text.trim().toLowerCase() === name)?.trim() ?? name;
    return `“${heading}” is the heading of ${names.filter((one) => one === name).length} columns: look at which of them is meant.`;
  });
}
