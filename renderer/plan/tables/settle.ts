import type { Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Source } from '../../../db/schema/source.ts';
import { checkCommand } from '../commands/checkCommand.ts';
import { type Named, type Put, putRecords } from '../commands/putRecords.ts';
import { type AnyRecord, recordCollections, recordsOf } from '../commands/recordKey.ts';
import { withSource } from './entered.ts';
import { problemSentence } from './problemSentence.ts';
import { roughPlan } from './roughPlan.ts';
import type { Table, TableColumn } from './table.ts';
import type { SharesIn } from './whole.ts';
import { isSame, missingColumns, type RowProblem, type WorkingRow } from './workingRow.ts';

/** What came of entering: the command that stores what is right, null when nothing is, and the rows still to be mended. */
export type Settled = { command: Command | null; stored: WorkingRow[]; pending: WorkingRow[] };

type Entering = {
  table: Table;
  columns: readonly TableColumn[];
  plan: Plan;
  source: Source;
  /** How whoever reads what is wrong writes shares. */
  sharesIn?: SharesIn;
  /** How the command is called, from the records it puts. */
  named(puts: readonly Put[], rows: readonly WorkingRow[]): Named;
};

/** A plan that finds fault with more rows than this one by one is not asked again. */
const mostRounds = 12;

/**
 * Stores as many of the rows as the plan allows, as one command. Rows that could not be read, lack something, or that
 * the plan as a whole refuses are kept back with their reasons, and with them the rows that are only right together
 * with them.
 */
export function settle(entering: Entering, rows: readonly WorkingRow[]): Settled {
  const { table } = entering;
  const changed = rows.filter((row) => !isSame(row));
  const groupOf = (row: WorkingRow): string => table.groupOf?.(row.record) ?? row.key;
  const unfinished = changed.map((row) => withMissing(entering, row));
  const stuck = new Set(unfinished.filter(isStuck).map(groupOf));
  let pending = unfinished.filter((row) => stuck.has(groupOf(row)));
  let good = unfinished.filter((row) => !stuck.has(groupOf(row)));
  for (let round = 0; round < mostRounds && good.length > 0; round += 1) {
    const tried = attempt(entering, good);
    if (tried.problems.size === 0) return { command: tried.command, stored: good, pending };
    const faulty = new Set(good.filter(({ key }) => tried.problems.has(key)).map(groupOf));
    const kept = good.filter((row) => faulty.has(groupOf(row)));
    pending = [...pending, ...kept.map((row) => ({ ...row, problems: tried.problems.get(row.key) ?? [] }))];
    good = good.filter((row) => !faulty.has(groupOf(row)));
  }
  return { command: null, stored: [], pending: [...pending, ...good] };
}

const isStuck = ({ unread, problems }: WorkingRow): boolean => Object.keys(unread).length > 0 || problems.length > 0;

function withMissing({ table, columns, plan }: Entering, row: WorkingRow): WorkingRow {
  const missing = missingColumns(columns, row, plan);
  const problems = [
    ...missing.map(({ key, label }) => ({ columnKey: key, sentence: `${label} is still needed.` })),
    ...(table.faults?.(row.record) ?? []),
  ];
  return problems.length === 0 ? row : { ...row, problems };
}

/** All of the rows at once: a command, or what is wrong by the key of the row at fault. */
function attempt(
  { table, plan, source, sharesIn, named }: Entering,
  rows: readonly WorkingRow[],
): { command: Command | null; problems: Map<string, RowProblem[]> } {
  const changes = rows.map(({ key, before, record }) => ({ key, before, after: record }));
  const puts = table.puts(plan, changes, source.id);
  const command = putRecords(plan, named(puts, rows), withSource(plan, puts, source));
  const problems = new Map<string, RowProblem[]>();
  if (command === null) return { command, problems };
  const edited = roughPlan(plan, command.edits);
  const checked = checkCommand(plan, command);
  if (checked.ok) return { command, problems };
  for (const problem of checked.problems) {
    const place = table.placeOf(edited, problem.path);
    const concerned = place === null ? rowsThatName(rows, idAt(edited, problem.path)) : [];
    for (const row of concerned.length > 0 ? concerned : rowsAtFault(table, rows, place?.rowKey ?? null)) {
      const told = { columnKey: place?.columnKey ?? null, sentence: problemSentence(edited, problem, sharesIn) };
      problems.set(row.key, [...(problems.get(row.key) ?? []), told]);
    }
  }
  return { command, problems };
}

/** The row named, else those only right with it, else all: somewhere else in the plan something no longer fits them. */
function rowsAtFault(table: Table, rows: readonly WorkingRow[], key: string | null): readonly WorkingRow[] {
  const named = rows.filter((row) => row.key === key || (key !== null && newKey(table, row) === key));
  if (named.length > 0) return named;
  const group = key === null ? [] : rows.filter((row) => table.groupOf?.(row.record) === key.split('|')[0]);
  return group.length > 0 ? group : rows;
}

/** The id of the record that a path leads to, such as the centre that lacks bunkers. */
function idAt(plan: Plan, path: string): string | null {
  const [, name = '', at] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
  const collection = recordCollections.find((one) => one === name);
  const record: AnyRecord | undefined = collection && recordsOf(plan, collection)[Number(at)];
  return typeof record?.id === 'string' ? record.id : null;
}

/** Rows that refer to what the plan finds fault with, new ones before others: what was there already did fit. */
function rowsThatName(rows: readonly WorkingRow[], id: string | null): readonly WorkingRow[] {
  if (id === null) return [];
  const naming = rows.filter(({ record }) => Object.values(record).includes(id));
  const fresh = naming.filter(({ before }) => before === null);
  return fresh.length > 0 ? fresh : naming;
}

const newKey = (table: Table, { record }: WorkingRow): string => table.keyOf(record);
