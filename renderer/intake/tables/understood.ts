import type { Plan } from '../../../db/schema/plan.ts';
import { numeral } from '../../plan/tables/kinds/numeral.ts';
import type { Cells } from '../peeked.ts';
import { fileTable, findLie, type Lie } from './fileTable.ts';
import { type ColumnUse, matchColumns } from './matchColumns.ts';
import { saidAbove } from './saidAbove.ts';
import { aliasesOf, type FileRow, type FileTable, type TableKind } from './tableKind.ts';

/** A sheet as a kind of table reads it: where it lies, its headings and rows, and what its columns are. */
export type Understood = {
  lie: Lie;
  file: FileTable;
  uses: ColumnUse[];
  /** What the title over the table says of all its rows, by our column. */
  same: Readonly<Record<string, string>>;
};

/** Where a sheet's table of a kind lies, with its headings and rows; `said` where a planner has said where it lies. */
export function tableIn(cells: Cells, kind: TableKind, plan: Plan, said: Lie | null = null) {
  const prepared = said === null ? (kind.prepare?.(cells, plan) ?? null) : null;
  const lie = said ?? (prepared === null ? findLie(cells, kind, plan) : { header: 0, turned: false });
  const titles = prepared === null && !lie.turned ? cells.slice(0, lie.header ?? 0).flat() : [];
  return { lie, file: prepared ?? fileTable(cells, lie), titles };
}

/** Reads a sheet as a table of a kind; `said` where a planner has said where it lies. */
export function understood(cells: Cells, kind: TableKind, plan: Plan, said: Lie | null = null): Understood {
  const { lie, file, titles } = tableIn(cells, kind, plan, said);
  const { headings, rows } = file;
  const columns = kind.table(headings).columns(plan);
  const uses = matchColumns({ plan, columns, aliases: aliasesOf(kind, headings), headings, rows });
  return { lie, file, uses, same: saidAbove(titles, columns, uses, plan) };
}

/**
 * How surely a sheet is of a kind, by its first rows: how many of the columns that the kind must have it has, and how
 * many of its own headings the kind knows.
 */
export function kindFits(head: Cells, kind: TableKind, plan: Plan): number {
  if (kind.knows) return kind.knows(head);
  const { file, uses } = understood(head, kind, plan);
  if (file.rows.length === 0) return 0;
  const table = kind.table(file.headings);
  const columns = table.columns(plan);
  const sure = new Map(uses.flatMap(({ key, sureness }) => (key === null ? [] : [[key, sureness] as const])));
  const needed = columns.filter(
    ({ key, required, readOnly }) =>
      (required && readOnly === undefined) || (table.fixed !== undefined && key === 'name'),
  );
  const met = needed.reduce((sum, { key }) => sum + (kind.usual?.[key] ? 1 : (sure.get(key) ?? 0)), 0);
  const headings = file.headings.filter((heading) => heading !== '').length;
  const known = uses.reduce((sum, { key, sureness }) => sum + (key === null ? 0 : sureness), 0);
  const identity = (kind.identities ?? [table.identity]).some((keys) =>
    keys.some((key) => (sure.get(key) ?? 0) >= 0.5),
  );
  if (!identity || headings === 0 || known === 0) return 0;
  const certainty =
    tellsRowsApart(file.rows, uses, kind, table.identity) * (isAbout(uses, kind, table.identity) ? 1 : 0.7);
  const fit = 0.5 * (needed.length === 0 ? 1 : met / needed.length) + 0.5 * Math.min(1, known / headings);
  // A matrix has a name down the side and cells across, or it is none.
  const across = uses.flatMap(({ key }, at) => (key !== null && /^(cell:|shares\.)/.test(key) ? [at] : []));
  if ((table.fixed !== undefined || kind.partsOfWhole) && across.length < 2) return fit * 0.3;
  return (kind.partsOfWhole && !makeWholes(file.rows, across) ? fit * 0.6 : fit * 0.97) * certainty;
}

type Identity = readonly string[];

/** Whether more is said than which things the rows are about, which alone makes a list of centres or machines. */
const isAbout = (uses: readonly ColumnUse[], { identities, ofOrganisations }: TableKind, own: Identity): boolean => {
  if (ofOrganisations) return true;
  const naming = new Set([own, ...(identities ?? [])].flat());
  return uses.some(({ key }) => key !== null && !naming.has(key));
};

/** One where rows differ in what tells rows of the kind apart; less where most are about the same thing, as of another kind. */
function tellsRowsApart(
  rows: readonly FileRow[],
  uses: readonly ColumnUse[],
  { identities }: TableKind,
  own: Identity,
): number {
  if (rows.length < 3) return 1;
  const shares = (identities ?? [own]).map((keys) => {
    const places = uses.flatMap(({ key }, at) => (key !== null && keys.includes(key) ? [at] : []));
    const told = new Set(rows.map(({ texts }) => JSON.stringify(places.map((at) => texts[at]))));
    return told.size / rows.length;
  });
  return Math.max(...shares) >= 0.6 ? 1 : 0.6;
}

/** Whether the figures across most rows come to a hundred or to one, some of them being left out or rounded. */
function makeWholes(rows: readonly FileRow[], columns: readonly number[]): boolean {
  const totals = rows.flatMap(({ texts }) => {
    const figures = columns.flatMap((at) => numeral((texts[at] ?? '').replace('%', '').trim()) ?? []);
    return figures.length === 0 ? [] : [figures.reduce((sum, figure) => sum + figure, 0)];
  });
  const whole = totals.filter((total) => [1, 100].some((one) => total > 0.5 * one && total < 1.1 * one));
  return totals.length === 0 || whole.length * 2 >= totals.length;
}
