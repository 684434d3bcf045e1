import type { DatesSeen } from './asDate.ts';
import type { Lie } from './fileTable.ts';
import type { ColumnUse } from './matchColumns.ts';
import type { TableReading } from './tableReading.ts';

/** A column of the file for somebody who looks through them. */
export type ColumnShown = {
  heading: string;
  /** A few of its texts, each once. */
  examples: readonly string[];
  /** Whether one of its first cells is blank. */
  blanks: boolean;
  /** How its dates are written, where it is one of dates. */
  dates: { [D in keyof DatesSeen]: number } | null;
};

/** Names of things of which there may be thousands: the first few, and how many there are. */
export type Some<T> = { first: readonly T[]; count: number };

/** What is wrong with a row, or with several alike: said once. */
export type ProblemOfRows = { columnKey: string | null; sentence: string; lines: readonly number[] };

/** What bringing a sheet in would do, as it is shown beside its rows. */
export type TableShown = Pick<TableReading, 'goneWith' | 'refused' | 'counts'> & {
  lie: Lie;
  notes: readonly string[];
  fileColumns: readonly ColumnShown[];
  uses: readonly ColumnUse[];
  /** What the title over the table says of all its rows, by our column. */
  same: Readonly<Record<string, string>>;
  /** Words in columns that stand for nothing the plan has. */
  unknown: Some<Omit<TableReading['unknown'][number], 'options'>>;
  names: Some<TableReading['names'][number]> & {
    /** Rows taken for something of the plan that has another name. */
    taken: number;
    /** Whether of some it is still to be said what they are. */
    open: boolean;
  };
  problems: Some<ProblemOfRows>;
  gone: Some<string>;
  /** False when there is nothing to do. */
  does: boolean;
};
