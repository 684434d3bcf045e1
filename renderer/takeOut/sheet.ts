/** A value with how it reads: a day as YYYY-MM-DD, a share of 1, pounds. Numbers are whole, however few figures are shown. */
export type SheetCell = null | string | number | { date: string } | { share: number } | { pounds: number };

export type SheetColumn = { name: string; unit?: string };

/** A table that is taken out, with a name of its own beside others: a sheet of a workbook, or a file of a folder. */
export type SheetOut = {
  /** At most 31 characters, without those that sheets may not have in their names. */
  name: string;
  /** What it holds, in a sentence. */
  about: string;
  columns: readonly SheetColumn[];
  rows: readonly (readonly SheetCell[])[];
  /** How many columns stay in sight at the left. */
  frozen: number;
  /** For each row the columns whose figure is illustrative or has no source; absent where nothing is a figure. */
  unsure?: readonly ReadonlySet<number>[];
};
