import type { Plan } from '../../../db/schema/plan.ts';
import { nameIndex } from '../../plan/tables/kinds/named.ts';
import type { TableColumn } from '../../plan/tables/table.ts';
import { datesSeen } from './asDate.ts';
import { withoutUnit } from './headingWords.ts';
import { nameScorer } from './nameScore.ts';
import { isDate, likelyWay, readAs, saysNothing, type Way } from './readAs.ts';
import type { FileRow } from './tableKind.ts';

/** How a column of a file was matched with one of ours. */
export type How = 'name' | 'alias' | 'part' | 'content' | 'memory' | 'chosen';

/** A column of a file, and what it is in the plan: null where it is left out. */
export type ColumnUse = {
  key: string | null;
  way: Way;
  how: How;
  sureness: number;
  /** A blank cell repeats the one above, as merged cells do. */
  repeats: boolean;
};

export const leftOut: ColumnUse = { key: null, way: 'plain', how: 'content', sureness: 0, repeats: false };

const looked = 60;

const isNobodys = (heading: string): boolean => heading.trim() === '';
/** Where figures come from, which tables that were taken out say in a column of their own. */
const fromOurselves = (heading: string): boolean => heading.trim() === 'Where from';

/** Whether most of what a column holds can stand in one of ours, from 0 to 1; null where it holds nothing. */
function contentScore(column: TableColumn, texts: readonly string[], plan: Plan): number | null {
  const said = [...new Set(texts.map((text) => text.trim()))].filter(
    (text) => text !== '' && !saysNothing(column, text),
  );
  if (said.length === 0) return null;
  if (isDate(column)) return datesSeen(said).dates / said.length;
  const way = likelyWay(column, '', said);
  const reads = said.filter((text) => column.kind.parse(readAs(column, way, text), plan).ok);
  return reads.length / said.length;
}

export type MatchInput = {
  plan: Plan;
  columns: readonly TableColumn[];
  aliases: Readonly<Record<string, readonly string[]>>;
  headings: readonly string[];
  rows: readonly FileRow[];
};

type Candidate = { at: number; key: string; score: number; how: How };

/**
 * Which of our columns each column of a file is: by what it is called, and by what it holds, a column of centres for the
 * centre. Each of ours is given once, the surest first; texts may have two, such as make and model.
 */
export function matchColumns({ plan, columns, aliases, headings, rows }: MatchInput): ColumnUse[] {
  const open = columns.filter(({ readOnly, key }) => readOnly === undefined || key === 'name');
  const texts = headings.map((_, at) => rows.slice(0, looked).map((row) => row.texts[at] ?? ''));
  const scorers = open.map((column) => ({ column, score: nameScorer(column, aliases[column.key] ?? []) }));
  const across = nameIndex(
    open.filter(isAcross).map(({ key, label }) => ({ id: key, name: label })),
    {
      kindsAside: true,
    },
  );
  const candidates = headings.flatMap((heading, at) => {
    const thing = isNobodys(heading) ? null : across.find(withoutUnit(heading));
    return scorers.flatMap(({ column, score }): Candidate[] => {
      if (fromOurselves(heading)) return [];
      const named = isNobodys(heading) ? 0 : Math.max(score(heading), thing?.id === column.key ? 0.85 : 0);
      const held = named > 0 || byContent(column) ? contentScore(column, texts[at] ?? [], plan) : null;
      if (named > 0) {
        const how = named === 1 ? 'name' : named >= 0.95 ? 'alias' : 'part';
        return [{ at, key: column.key, how, score: weighed(named, held, column) }];
      }
      return held !== null && held >= 0.6 && byContent(column)
        ? [{ at, key: column.key, how: 'content', score: (isDate(column) ? 0.4 : 0.6) * held }]
        : [];
    });
  });
  const uses: ColumnUse[] = headings.map(() => leftOut);
  const taken = new Map<string, number>();
  for (const { at, key, score, how } of candidates.toSorted((a, b) => b.score - a.score || a.at - b.at)) {
    const column = open.find((one) => one.key === key);
    if (!column || uses[at]?.key !== null || score < 0.3) continue;
    const joins = mayJoin(column) && how !== 'content' && score >= 0.9;
    if (taken.has(key) && !(joins && (taken.get(key) ?? 0) >= 0.9)) continue;
    taken.set(key, score);
    // One date further down can show that two styles are mixed.
    const held = isDate(column) ? rows.map((row) => row.texts[at] ?? '') : (texts[at] ?? []);
    uses[at] = asColumn(column, headings[at] ?? '', held, how, score);
  }
  nameBlank(open, headings, texts, uses);
  return uses;
}

/** A column of a matrix is a thing of the plan, and is found by its name as in a cell: “Queen Alexandra” alone will do. */
const isAcross = ({ key }: TableColumn): boolean => /^(cell:|shares\.)/.test(key);

/** A first column without a heading, in which every text is another, names the rows. */
function nameBlank(
  columns: readonly TableColumn[],
  headings: readonly string[],
  texts: readonly (readonly string[])[],
  uses: ColumnUse[],
): void {
  const name = columns.find(({ key }) => key === 'name');
  const at = uses.findIndex((use, index) => use.key === null && headings[index]?.trim() === '');
  const held = (texts[at] ?? []).map((text) => text.trim());
  if (!name || uses.some(({ key }) => key === 'name') || held.length === 0) return;
  if (held.some((text) => text === '' || /^[\d.,]+$/.test(text)) || new Set(held).size < held.length) return;
  uses[at] = asColumn(name, '', held, 'content', 0.55);
}

/** How one of our columns would be read from a column of a file. */
export function asColumn(
  column: TableColumn,
  heading: string,
  texts: readonly string[],
  how: How,
  sureness: number,
): ColumnUse {
  const blank = texts.map((text) => text.trim() === '');
  const merged = column.kind.closed === true && column.required === true && blank[0] === false && blank.includes(true);
  return { key: column.key, way: likelyWay(column, heading, texts), how, sureness, repeats: merged };
}

/** Columns that their cells alone give away: things of the plan, words out of few, and dates. */
const byContent = (column: TableColumn): boolean =>
  (column.kind.closed === true && column.kind.options !== undefined && (column.required ?? false)) ||
  (isDate(column) && (column.required ?? false));

/**
 * A heading that says one thing over cells that say another is only a guess, and none where no cell can be read. References
 * may name what the plan does not have yet, and words may be other words for the same.
 */
function weighed(named: number, held: number | null, column: TableColumn): number {
  if (held === null) return named;
  if (column.kind.closed) return named * (0.8 + 0.2 * held);
  if (held === 0) return 0;
  return held < 0.4 ? named * 0.5 : named;
}

/** Plain texts that several columns of a file may make up together, such as make and model. */
const mayJoin = (column: TableColumn): boolean => column.key === 'model' || column.key.endsWith('.model');

/** A date, a number or a known word, as it would be shown to somebody who looks through the columns. */
export const exampleTexts = (rows: readonly FileRow[], at: number, most = 3): string[] => {
  const seen = new Set<string>();
  for (const { texts } of rows) {
    const text = (texts[at] ?? '').trim();
    if (text !== '') seen.add(text);
    if (seen.size === most) break;
  }
  return [...seen];
};
