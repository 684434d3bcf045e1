import type { Command } from '../../../db/schema/edit.ts';
import type { Table, TableColumn, TableRow } from '../../plan/tables/table.ts';
import type { RowProblem } from '../../plan/tables/workingRow.ts';

/** What comes of a row of a file. `left` is one of a thing the plan does not have, where such are left out. */
export type RowState = 'added' | 'changed' | 'same' | 'wrong' | 'skipped' | 'left';

/** A cell of a row, as the plan's column has it. */
export type CellReading = { text: string; before: string; after: string; changed: boolean; problem: string | null };

export type RowReading = {
  line: number;
  name: string;
  state: RowState;
  /** By the key of our column; a column the row says nothing of is absent. */
  cells: ReadonlyMap<string, CellReading>;
  problems: readonly RowProblem[];
};

/** What bringing a table in would do, before it is done. */
export type TableReading = {
  table: Table;
  columns: readonly TableColumn[];
  rows: readonly RowReading[];
  unknown: readonly Unknown[];
  /** Rows about things that the plan may have under another name. */
  names: readonly OtherName[];
  /** Rows of the plan that go, and in sentences what goes with them. */
  gone: readonly TableRow[];
  goneWith: readonly string[];
  /** Why rows cannot go after all. */
  refused: string | null;
  counts: Readonly<Record<RowState, number>>;
  /** The one step that brings it all in; null when there is nothing to do. */
  command: Command | null;
};

/** Words in a column that stand for nothing the plan has, with what they could mean. */
export type Unknown = {
  columnKey: string;
  /** As the heading of the planner's own table has it: “Centre”. */
  column: string;
  text: string;
  lines: readonly number[];
  sentence: string;
  options: readonly string[];
  nearest: string | null;
  /** The table in which such a thing is added; null where there are only so many words. */
  addTo: string | null;
};

/** A row about something that the plan may have under another name: which row of the plan it is taken for, null for none. */
export type OtherName = {
  line: number;
  name: string;
  is: string | null;
  /** The planner said so. */
  chosen: boolean;
  options: readonly { key: string; name: string }[];
};
