/** Rows of texts as a file has them, without the file's own idea of what they are: dates as 2028-05-12. */
export type Cells = readonly (readonly string[])[];

/** One table of a file, looked at: its first rows, and how many it has where that is known without reading it all. */
export type PeekedSheet = {
  name: string;
  head: Cells;
  rows: number | null;
  hidden: boolean;
  /** What was understood of this sheet alone. */
  understood?: readonly string[];
};

/** A file that a planner gave, looked at and not taken in. */
export type Peeked = {
  fileName: string;
  bytes: number;
  format: 'csv' | 'xlsx';
  sheets: readonly PeekedSheet[];
  /** What was understood of it, each a sentence: “The text is in Windows-1252.” */
  understood: readonly string[];
};
