import type { Plan } from '../../../db/schema/plan.ts';
import type { AnyRecord } from '../../plan/commands/recordKey.ts';
import type { Table } from '../../plan/tables/table.ts';
import type { Cells } from '../peeked.ts';
import type { RowTexts } from './rowTexts.ts';

/** One row of a file: its place in the sheet, counted from 1, and its texts. */
export type FileRow = { line: number; texts: readonly string[] };

/** A file's table once its headings are known. */
export type FileTable = {
  headings: readonly string[];
  rows: readonly FileRow[];
  /** What was done to get there, each a sentence. */
  notes: readonly string[];
};

export type Aliases = Readonly<Record<string, readonly string[]>>;

export const aliasesOf = ({ aliases, aliasesIn }: TableKind, headings: readonly string[]): Aliases => ({
  ...aliases,
  ...aliasesIn?.(headings),
});

/** A kind of table that is brought into the plan from a file, row by row. */
export type TableKind = {
  id: string;
  name: string;
  /** A sentence for people who choose by hand. */
  describes: string;
  /** What is counted when it is brought in: “machine”, “machines”. */
  noun: readonly [one: string, many: string];
  /** Words of a sheet’s or file’s name, in small letters, that tell it from tables laid out alike. */
  calledBy?: RegExp;
  /** Figures across a row are parts of one whole, in per cent or of one; minutes and courses are not. */
  partsOfWhole?: true;
  /** The plan's table that its rows go into; some have columns that follow from the file, such as years. */
  table(headings: readonly string[]): Table;
  /** What columns are called elsewhere, by the key of ours. */
  aliases: Aliases;
  /** The same, where it follows from the headings. */
  aliasesIn?(headings: readonly string[]): Aliases;
  /** Columns that tell rows apart, tried one after another; the table's own unless told otherwise. */
  identities?: readonly (readonly string[])[];
  /** Columns that only new rows take from the file: the plan's own names of its areas stand. */
  keeps?: readonly string[];
  /** Things that go by other names elsewhere are found by likeness: by their numbers too, where `alike` they can be the same. */
  likeness?: { byNumber: boolean; alike?(row: AnyRecord, other: AnyRecord): boolean };
  /** What words of a column mean besides its own, by column and then by the word. */
  words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** True of organisations and their equipment, whose names and addresses tell of no patient. */
  ofOrganisations?: true;
  /** Columns that have what another has where a row leaves them blank, such as the last day of a closure of one day. */
  follows?: Readonly<Record<string, string>>;
  /** Values of columns that tell rows apart, where a file leaves them out. */
  usual?: Readonly<Record<string, string>>;
  /** Whether rows that the plan does not have are added unless told otherwise. */
  adds: boolean;
  /** Rows of one group come whole: those of the plan that the file does not have go. `gone` is how a row is put out. */
  whole?: { groupOf(row: AnyRecord): string; gone(row: AnyRecord): AnyRecord };
  /** What a row of the file says of cells that it leaves blank, of the row of the plan that it is about. */
  rest?(held: AnyRecord, row: RowTexts): RowTexts;
  /** The column by which a file speaks for a part of the table only, such as the centres of one trust. */
  scope?: string;
  /** Turns a layout of its own into an ordinary table; null where the cells are not so laid out. */
  prepare?(cells: Cells, plan: Plan): FileTable | null;
  /** How surely cells are in the layout that `prepare` knows. */
  knows?(cells: Cells): number;
};
