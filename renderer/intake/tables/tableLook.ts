import type { Plan } from '../../../db/schema/plan.ts';
import { ok, type Result, refuse } from '../../../db/schema/problem.ts';
import type { Cells } from '../peeked.ts';
import { withAdditions } from './addThing.ts';
import { datesSeen } from './asDate.ts';
import type { AskedTable } from './askedTable.ts';
import { withChosen } from './chosenUses.ts';
import { fileSource } from './fileSource.ts';
import { type ColumnUse, exampleTexts } from './matchColumns.ts';
import { problemsOfRows } from './problemsOfRows.ts';
import { isDate, saysNothing } from './readAs.ts';
import { readTable } from './readTable.ts';
import { refusedForLength } from './refusedForLength.ts';
import { refusedForPatients } from './refusedForPatients.ts';
import type { FileTable, TableKind } from './tableKind.ts';
import type { TableReading } from './tableReading.ts';
import type { ColumnShown, Some, TableShown } from './tableShown.ts';
import { tableIn, type Understood, understood } from './understood.ts';
import { usesLastTime } from './usesLastTime.ts';

/** A sheet read as a kind of table, after all that was said about it. */
export type TableLook = { file: FileTable; seen: Understood; uses: ColumnUse[]; reading: TableReading };

/** Looks at one file's sheets as tables; what is the same from one question to the next is worked out once. */
export function newTableLook(fileName: string) {
  const refused = new Map<string, string | null>();
  let last: { about: readonly unknown[]; seen: Understood } | null = null;

  function whyNot(cells: Cells, kind: TableKind, plan: Plan, sheetName: string): string | null {
    const key = `${kind.id} ${sheetName}`;
    const known = refused.get(key);
    if (known !== undefined) return known;
    const table = tableIn(cells, kind, plan).file;
    const why = refusedForPatients(table, kind) ?? refusedForLength(table, kind);
    refused.set(key, why);
    return why;
  }

  function seenAs(cells: Cells, kind: TableKind, plan: Plan, { lie, additions }: AskedTable['said'], of: Plan) {
    const about = [cells, kind, of, JSON.stringify([lie, additions])];
    if (last?.about.every((one, at) => one === about[at])) return last.seen;
    const seen = understood(cells, kind, plan, lie);
    last = { about, seen };
    return seen;
  }

  return (planBefore: Plan, kind: TableKind, cells: Cells, asked: AskedTable): Result<TableLook> => {
    const { said, sheetName, today, lastTime } = asked;
    const why = whyNot(cells, kind, planBefore, sheetName);
    if (why !== null) return refuse({ path: '', message: why });
    const source = fileSource(planBefore, fileName, today);
    const begun = withAdditions(planBefore, said.additions, source);
    const { plan } = begun;
    const seen = seenAs(cells, kind, plan, said, planBefore);
    const { file } = seen;
    const columns = kind.table(file.headings).columns(plan);
    const matched = usesLastTime(lastTime, file.headings, kind.id, columns) ?? seen.uses;
    const uses = withChosen(matched, said.chosen, columns, file);
    const { same, means, fixes, skipped, matches, adds, othersGo } = said;
    const reading = readTable({
      ...{ kind, plan, adds, othersGo, source, fileName, headings: file.headings, rows: file.rows },
      said: { uses, same: { ...kind.usual, ...seen.same, ...same }, means, fixes, skipped, matches },
      ...(begun.commands.length > 0 && { before: begun.commands, planBefore }),
    });
    return ok({ file, seen, uses, reading });
  };
}

/** More than are looked through one by one. */
const most = 60;
const some = <T>(all: readonly T[]): Some<T> => ({ first: all.slice(0, most), count: all.length });

/** What of a look is shown beside its rows. */
export function tableShown({ file, seen, uses, reading }: TableLook): TableShown {
  const { names, gone, goneWith, refused, counts, command } = reading;
  return {
    ...{ lie: seen.lie, same: seen.same, uses, goneWith, refused, counts, does: command !== null },
    notes: [...file.notes, ...saidNothing(file, uses, reading)],
    fileColumns: file.headings.map((heading, at) => columnShown(heading, at, file, uses[at], reading)),
    unknown: some(reading.unknown.map(({ options: _, ...word }) => word)),
    names: {
      ...some(names),
      taken: names.filter(({ is }) => is !== null).length,
      open: names.some(({ is, chosen }) => is === null && !chosen),
    },
    problems: some(problemsOfRows(reading)),
    gone: some(gone.map(({ name }) => name)),
  };
}

/** That cells such as “n/a”, “-” and “<5” were passed over, so that nobody takes what the plan has there for the file’s. */
function saidNothing({ rows }: FileTable, uses: readonly ColumnUse[], { columns }: TableReading): string[] {
  const marks = uses.flatMap(({ key }, at) => {
    const column = columns.find((one) => one.key === key);
    const texts = column ? rows.map((row) => (row.texts[at] ?? '').trim()) : [];
    return column ? texts.filter((text) => text !== '' && saysNothing(column, text)) : [];
  });
  if (marks.length === 0) return [];
  const some = [...new Set(marks)].slice(0, 4).map((mark) => `“${mark}”`);
  const cells = marks.length === 1 ? 'One cell gives no figure' : `${marks.length} cells give no figure`;
  return [`${cells} (${some.join(', ')}): what the plan has there stays.`];
}

function columnShown(
  heading: string,
  at: number,
  { rows }: FileTable,
  use: ColumnUse | undefined,
  { columns }: TableReading,
): ColumnShown {
  const column = columns.find(({ key }) => key === use?.key);
  const blanks = rows.slice(0, most).some(({ texts }) => (texts[at] ?? '').trim() === '');
  const shown = { heading, blanks, examples: exampleTexts(rows, at), dates: null };
  if (!column || !isDate(column)) return shown;
  const { dayOnly, monthOnly, either, dates } = datesSeen(rows.map(({ texts }) => texts[at] ?? ''));
  return { ...shown, dates: { dayOnly: dayOnly.length, monthOnly: monthOnly.length, either, dates } };
}
