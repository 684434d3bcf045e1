/** Rows of a file that is read piece by piece. */
export type RowBatch = {
  /** Texts as the file has them, blank rows and titles included; rows may have different lengths. */
  rows: string[][];
  /** For each row the line of the file on which it begins, from 1; in a workbook the number of the row. */
  lines: number[];
  /** How much of the file has been read, for a bar of progress. */
  bytesRead: number;
  /** What was found on the way, each a sentence, such as letters in another encoding than at the start. */
  understood: readonly string[];
};

export type StreamOptions = {
  /** Which sheet of a workbook; the first that is not hidden where none is named. A text has only one. */
  sheetName?: string;
  /** Stops the reading: the generator throws the signal's reason. */
  signal?: AbortSignal;
};
