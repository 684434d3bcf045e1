/**
 * A file such as planners have, made by a script. Everything in it is invented: no person, no count and no date of it
 * is real; only headings and codes of organisations are.
 */
export type SampleFile = {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Every text in it by which somebody could be told, for tests that look for them where they must not be. */
  identifiers: readonly string[];
};

type CsvForm = {
  delimiter?: ',' | ';' | '\t' | '|';
  lineEnd?: '\n' | '\r\n';
  encoding?: 'utf-8' | 'utf-8 with mark' | 'windows-1252';
};

/** Rows as a CSV file, with quotation marks only where they are needed. */
export function csvBytes(
  rows: Iterable<readonly (string | number)[]>,
  { delimiter = ',', lineEnd = '\r\n', encoding = 'utf-8' }: CsvForm = {},
): Uint8Array<ArrayBuffer> {
  const quoted = (text: string) =>
    text.includes(delimiter) || /["\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = Array.from(rows, (row) => row.map((cell) => quoted(String(cell))).join(delimiter) + lineEnd);
  const text = (encoding === 'utf-8 with mark' ? '\ufeff' : '') + lines.join('');
  return new Uint8Array(Buffer.from(text, encoding === 'windows-1252' ? 'latin1' : 'utf-8'));
}

export const asFile = ({ name, bytes }: SampleFile): File => new File([bytes], name);
