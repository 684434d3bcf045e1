/** A cell as it is saved: a number as exactly as the table knows it, a text as it reads, nothing where there is nothing. */
export type CellOut = string | number | null;

/** How a number of a column reads in a spreadsheet; the number itself stays whole. */
export type ColumnForm = 'plain' | 'share' | 'pounds';

export type ColumnOut = { name: string; unit?: string; form?: ColumnForm };

/** A table on its way into a file. Every row has as many cells as there are columns. */
export type TableOut = {
  title: string;
  columns: readonly ColumnOut[];
  rows: readonly (readonly CellOut[])[];
  /** What is said beside the table: how it was worked out, what to beware of. */
  notes: readonly string[];
};

export const headingOf = ({ name, unit }: ColumnOut): string => (unit === undefined ? name : `${name}, ${unit}`);
