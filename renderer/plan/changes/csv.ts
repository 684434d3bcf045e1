/** What a spreadsheet would take for the beginning of a formula. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** A cell that every spreadsheet shows as the text it is: what looks like a formula has an apostrophe before it. */
function cell(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** Rows as a CSV file that Excel opens as UTF-8: a byte order mark first, lines ended as RFC 4180 has it. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
