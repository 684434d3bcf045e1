/**
 * Cells as spreadsheets put them on the clipboard: tabs between cells, line ends between rows, and quotes around a cell
 * that holds a tab, a line end, or begins with a quote; quotes inside are then doubled.
 */
export function tsvText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quotedCell).join('\t')).join('\r\n');
}

const quotedCell = (cell: string): string => (/[\t\n\r]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The cells of a clipboard text, all rows as long as the longest. A last line end ends the last row and begins none. */
export function tsvCells(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } = cellAt(text, at);
    rows.at(-1)?.push(cell);
    if (text[end] === '\t') at = end + 1;
    else if (end >= text.length) break;
    else {
      at = end + (text.startsWith('\r\n', end) ? 2 : 1);
      if (at >= text.length) break;
      rows.push([]);
    }
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

/** A quote that is not closed before the next tab or line end was never meant as one. */
function cellAt(text: string, from: number): { cell: string; end: number } {
  const quoted = text[from] === '"' ? /"((?:[^"]|"")*)"(?=\t|\r|\n|$)/y : null;
  if (quoted) {
    quoted.lastIndex = from;
    const [whole, inner] = quoted.exec(text) ?? [];
    if (whole !== undefined && inner !== undefined) {
      return { cell: inner.replaceAll('""', '"'), end: from + whole.length };
    }
  }
  const end = text.slice(from).search(/[\t\r\n]/);
  return end === -1
    ? { cell: text.slice(from), end: text.length }
    : { cell: text.slice(from, from + end), end: from + end };
}
