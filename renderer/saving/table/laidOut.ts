/** A cell where it lies once those that span several are laid out; `first` in its own place, not where it only reaches. */
export type Laid = { cell: HTMLTableCellElement; first: boolean };

/** Rows of a table on screen with a place for every column. */
export function laidOut(rows: readonly HTMLTableRowElement[]): Laid[][] {
  const grid: Laid[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[at]?.[column] !== undefined) column += 1;
      for (const [down, line] of grid.slice(at, at + cell.rowSpan).entries())
        for (let across = 0; across < cell.colSpan; across += 1)
          line[column + across] = { cell, first: down === 0 && across === 0 };
      column += cell.colSpan;
    }
  }
  return grid;
}
