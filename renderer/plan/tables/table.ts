import type { Plan } from '../../../db/schema/plan.ts';
import type { Put } from '../commands/putRecords.ts';
import type { AnyRecord, RecordCollection } from '../commands/recordKey.ts';
import type { ValueKind } from './kinds/valueKind.ts';

/** A column of a table: what it is called, how its values are shown and read, and where in a row they stand. */
export type TableColumn = {
  key: string;
  label: string;
  unit?: string;
  kind: ValueKind;
  /** Pixels at the ordinary text size. */
  width: number;
  /** The field of the record that the value belongs to, which its source is kept for. */
  field: string;
  required?: true;
  /** What a blank stands for, said quietly in its place. */
  blank?(row: AnyRecord, plan: Plan): string;
  /** Why it cannot be typed in; worked out from the rest. */
  readOnly?: string;
  /** What belongs here, as a sentence. */
  about?: string;
  get(row: AnyRecord, plan: Plan): unknown;
  set(row: AnyRecord, value: unknown): AnyRecord;
  /** How the foot of the table gathers it. */
  total?: 'sum' | 'mean';
};

/** One row: what its columns read, and what it is called. */
export type TableRow = { key: string; name: string; record: AnyRecord };

/** A row before and after: null before is a new one, null after a removal. */
export type RowChange = { key: string; before: AnyRecord | null; after: AnyRecord | null };

/** The record and field that a cell shows, for its source. */
export type CellPlace = { collection: RecordCollection; record: AnyRecord; field: string };

/** The cell that a problem of the whole plan belongs to; of the whole row where there is no column. */
export type ProblemPlace = { rowKey: string; columnKey: string | null };

/** Part of a plan as rows and columns, and what it takes for its rows to be otherwise. */
export type Table = {
  id: string;
  title: string;
  /** What one row is, and many: “machine”, “machines”. */
  noun: [one: string, many: string];
  /** A sentence above the table. */
  about: string;
  /** The collection that the rows belong to, which a link may lead into. */
  collection: RecordCollection;
  /** How many columns at the left name the row, and how many stay in sight there: as many unless told otherwise. */
  headers: number;
  frozen?: number;
  columns(plan: Plan): TableColumn[];
  rows(plan: Plan): TableRow[];
  /** The key that a record, or row, has or would have. */
  keyOf(row: AnyRecord): string;
  /** `sourceId` is of what is entered; absent where rows are taken out. */
  puts(plan: Plan, changes: readonly RowChange[], sourceId?: string): Put[];
  /** Rows that are only right together, such as the parts of one fractionation mix. */
  groupOf?(row: AnyRecord): string;
  /** What a new row begins with, beside the one it is added from; absent where rows follow from another table. */
  begin?(plan: Plan, beside: AnyRecord | null): AnyRecord;
  /** What follows from what has been entered, such as an id from a name. */
  complete?(plan: Plan, row: AnyRecord): AnyRecord;
  /** Why rows cannot be added or removed here. */
  fixed?: string;
  /** What the change of a single row is called, where the records it stands in would not say it as well. */
  changeWords?(plan: Plan, before: AnyRecord | null, after: AnyRecord): string;
  /** What is wrong with a row by itself, which the plan as a whole could not say as well. */
  faults?(row: AnyRecord): { columnKey: string; sentence: string }[];
  /** The columns that tell rows apart, by which pasted rows are found. */
  identity: readonly string[];
  cellPlace(plan: Plan, row: TableRow, column: TableColumn): CellPlace | null;
  /** What it takes for figures of these rows to come from another source, where records hold none for single fields. */
  sourced?(plan: Plan, rows: readonly AnyRecord[], sourceId: string): Put[];
  /** Where in this table a path of the plan stands; null when elsewhere. `plan` is the plan with the path. */
  placeOf(plan: Plan, path: string): ProblemPlace | null;
  /** How a row is off balance, as a sentence, and how it would be put right. */
  imbalance?(row: AnyRecord, rows: readonly AnyRecord[], plan: Plan): string | null;
  balanced?(row: AnyRecord, rows: readonly AnyRecord[]): AnyRecord;
};
