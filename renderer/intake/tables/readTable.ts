import type { Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Source } from '../../../db/schema/source.ts';
import { longestLabel } from '../../plan/commands/putRecords.ts';
import type { AnyRecord } from '../../plan/commands/recordKey.ts';
import { plainly } from '../../plan/names.ts';
import { clipped } from '../../plan/projectName.ts';
import { freshId } from '../../plan/scenarioCommands.ts';
import { type CellText, readCell, sentence } from '../../plan/tables/cellText.ts';
import { textIn, withField } from '../../plan/tables/fields.ts';
import { newRow } from '../../plan/tables/newRow.ts';
import { settle } from '../../plan/tables/settle.ts';
import type { TableColumn } from '../../plan/tables/table.ts';
import { type WorkingRow, withTexts, workingRow } from '../../plan/tables/workingRow.ts';
import { monthText, readWritten } from '../../plan/writtenDates.ts';
import { rowFinder } from './findRows.ts';
import { checkDraftOf, rowsNotNamed, rowsPutOut, untoldSentence, withoutOthers } from './otherRows.ts';
import { pairRows } from './pairRows.ts';
import { isDate } from './readAs.ts';
import { type Judged, rowReading } from './rowReading.ts';
import { type RowTexts, rowTexts, type Said, wordsMeant } from './rowTexts.ts';
import type { FileRow, TableKind } from './tableKind.ts';
import type { RowState, TableReading } from './tableReading.ts';
import { unknownWords } from './unknownWords.ts';

export type ReadInput = {
  kind: TableKind;
  headings: readonly string[];
  rows: readonly FileRow[];
  plan: Plan;
  said: Said;
  /** Whether things the plan does not have are added, and things the file does not have go. */
  adds: boolean;
  othersGo: boolean;
  source: Source;
  fileName: string;
  /** Steps that come before, such as a centre added so that machines can stand there: done already in `plan`. */
  before?: readonly Command[];
  /** The plan without those steps. */
  planBefore?: Plan;
};

/** Reads the rows of a file into the plan: what is added, changed, the same or wrong, and the one command that does it. */
export function readTable(input: ReadInput): TableReading {
  const { kind, headings, plan, adds, source } = input;
  const table = kind.table(headings);
  const columns = table.columns(plan);
  const said = { ...input.said, means: { ...wordsMeant(kind), ...input.said.means } };
  const texts = rowTexts(columns, input.rows, said, kind.follows);
  const columnBy = new Map(columns.map((column) => [column.key, column]));
  const finder = rowFinder(kind, table, columns, plan);
  const taken = new Set<string>(table.rows(plan).flatMap(({ record }) => textIn(record, 'id') ?? []));
  const founds = texts.map((row) => (row.skipped ? null : finder.find(row)));
  const begun = texts.flatMap((row, at) => {
    const fresh = founds[at] === 'new' && (adds || kind.likeness) ? newRow(table, plan, null) : null;
    return fresh ? [{ line: row.line, row, fresh: { ...fresh, problems: [] } }] : [];
  });
  const freshBy = new Map(begun.map(({ line, fresh }) => [line, fresh]));
  const nameless = begun.map(({ line, row, fresh }) => ({ line, record: withRow(fresh, row, []).record }));
  const { pairs, names } = pairRows(kind, columns, plan, nameless, finder.free(), input.said.matches);
  const judged = texts.map((row, at): Judged => {
    const found = founds[at] ?? null;
    if (found === null) return { texts: row, working: null, state: 'skipped', problems: [] };
    const pair = pairs.get(row.line);
    if (pair) {
      // The plan's name stands, whatever it is called elsewhere.
      const working = withRow(workingRow(pair), row, finder.nameColumns);
      return { texts: row, working, state: 'changed', problems: [] };
    }
    if (found === 'new') {
      const fresh = adds ? freshBy.get(row.line) : undefined;
      if (!fresh) return { texts: row, working: null, state: 'left', problems: [] };
      return { texts: row, working: identifiedApart(withRow(fresh, row, [])), state: 'added', problems: [] };
    }
    if ('reason' in found) {
      const problems = [{ columnKey: found.columnKey, sentence: sentence(found.reason) }];
      return { texts: row, working: null, state: 'wrong', problems };
    }
    const said = kind.rest?.(found.row.record, row) ?? row;
    return { texts: said, working: withRow(workingRow(found.row), said, found.by), state: 'changed', problems: [] };
  });

  function withRow(held: WorkingRow, row: RowTexts, by: readonly TableColumn[]): WorkingRow {
    const cells = [...row.texts].flatMap(([columnKey, { text }]) =>
      by.some(({ key }) => key === columnKey) ||
      text.trim() === '' ||
      (held.before && (kind.keeps?.includes(columnKey) || saysLess(held.before, columnKey, text)))
        ? []
        : [{ rowKey: held.key, columnKey, text }],
    );
    const { before } = held;
    const told =
      before === null
        ? cells
        : cells.filter((cell) => !saysTheSame(before, cell, row.texts.get(cell.columnKey)?.raw ?? ''));
    return told.length === 0 ? held : withTexts(table, columns, plan, held, told);
  }

  /** As a cell would be typed: more decimals than that are the plan's own, and nothing follows from what is the same. */
  function saysTheSame(before: AnyRecord, { columnKey, text }: CellText, raw: string): boolean {
    const column = columnBy.get(columnKey);
    if (column && isDate(column) && isWithin(column.get(before, plan), raw)) return true;
    const read = column && readCell(column, text, plan);
    return (
      read?.ok === true && column?.kind.write(column.get(before, plan), plan) === column?.kind.write(read.value, plan)
    );
  }

  /** Two new rows whose names give the same id have two. */
  function identifiedApart(row: WorkingRow): WorkingRow {
    const id = textIn(row.record, 'id');
    if (id === undefined) return row;
    const own = taken.has(id) ? freshId(id, [...taken]) : id;
    taken.add(own);
    return own === id ? row : { ...row, record: withField(row.record, 'id', own) };
  }

  const out = rowsPutOut(kind, table, plan, judged);
  const working = [...judged.flatMap((row) => row.working ?? []), ...out];
  const settled = settle(
    {
      ...{ table, columns, plan, source },
      sharesIn: input.said.uses.some(({ way }) => way === 'share') ? 'parts' : 'perCent',
      named: () => ({ name: 'bring-in', label: 'Bring in' }),
    },
    working,
  );
  const pending = new Map(settled.pending.map((row) => [row.key, row]));
  const stored = new Set(settled.stored.map(({ key }) => key));
  const rows = judged.map((row) => rowReading(row, { table, columns, plan, pending, stored }));
  const counts = { added: 0, changed: 0, same: 0, wrong: 0, skipped: 0, left: 0 };
  for (const { state } of rows) counts[state] += 1;

  const untold = judged.filter(({ state, working }) => state === 'wrong' && working === null).length;
  const others = input.othersGo && untold === 0 ? rowsNotNamed(kind, table, columns, plan, judged) : [];
  const goes = out.filter(({ key }) => stored.has(key)).length;
  const removal = withoutOthers(plan, table, settled.command, others);
  const edits: Command['edits'] = [
    ...(input.before ?? []).flatMap((one) => one.edits),
    ...(settled.command?.edits ?? []),
    ...(removal.command?.edits ?? []),
  ];
  const command = edits.length === 0 ? null : { name: 'bring-in', label: '', edits };
  // Each of the steps was right by itself; only together can they be wrong.
  const whole =
    command !== null && (others.length > 0 || input.before?.length)
      ? checkDraftOf(input.planBefore ?? plan, edits)
      : null;
  const label = clipped(labelOf(kind, counts, others.length + goes, input.fileName), longestLabel);
  return {
    table,
    columns,
    rows,
    names,
    unknown: unknownWords(table, columns, plan, texts, rows),
    gone: others,
    goneWith: removal.also,
    refused: input.othersGo && untold > 0 ? untoldSentence(untold, kind) : whole,
    counts,
    command: command === null || whole !== null ? null : { ...command, label },
  };
}

/** Whether a day is in the year or month that a file gives in its place: the plan’s day stands. */
function isWithin(day: unknown, raw: string): boolean {
  if (typeof day !== 'string') return false;
  if (/^\s*\d{4}\s*$/.test(raw)) return day.startsWith(raw.trim());
  const written = readWritten(raw);
  return written !== null && written.day === null && day.startsWith(monthText(written));
}

/** “TrueBeam” where the plan says “Varian TrueBeam”: the plan's stands. */
function saysLess(before: AnyRecord, columnKey: string, text: string): boolean {
  const held = columnKey === 'model' ? plainly(textIn(before, 'model') ?? '').split(' ') : [];
  return (
    held.length > 0 &&
    plainly(text)
      .split(' ')
      .every((word) => held.includes(word))
  );
}

function labelOf(
  { noun }: TableKind,
  { added, changed }: Readonly<Record<RowState, number>>,
  gone: number,
  fileName: string,
): string {
  const count = added + changed;
  const what = `${count} ${count === 1 ? noun[0] : noun[1]}`;
  const out = gone > 0 ? `${count > 0 ? ', and take out' : 'Take out'} ${gone}` : '';
  if (count === 0 && gone > 0) return `${out} ${gone === 1 ? noun[0] : noun[1]} that ${fileName} does not have`;
  return `Bring in ${what} from ${fileName}${out}`;
}
