import type { Network } from '../compile/network.ts';
import type { Ledger } from './measure.ts';
import { totalColumns } from './measures.ts';

/**
 * Totals by year, centre and pathway together: what is counted course by course is counted once here, and added to the
 * rows of the network, years, centres and pathways at the end. Centre -1 is of courses that wait for a centre.
 */
export type Cells = { values: Float64Array; centres: number; pathways: number };

export const newCells = ({ timeline, centres, pathways }: Network): Cells => ({
  values: new Float64Array(timeline.years.length * (centres.length + 1) * pathways.length * totalColumns),
  centres: centres.length,
  pathways: pathways.length,
});

/** Where the columns of a cell begin. */
export const cellAt = ({ centres, pathways }: Cells, year: number, centre: number, pathway: number): number =>
  ((year * (centres + 1) + centre + 1) * pathways + pathway) * totalColumns;

/** Adds every cell to the rows it belongs to. */
export function rollUp(cells: Cells, { totals, rows }: Ledger): void {
  const { values, centres, pathways } = cells;
  const years = values.length / ((centres + 1) * pathways * totalColumns);
  for (let year = 0; year < years; year++) {
    for (let centre = -1; centre < centres; centre++) {
      for (let pathway = 0; pathway < pathways; pathway++) {
        const scopes = [0, rows.years + year, rows.pathways + pathway];
        if (centre >= 0) scopes.push(rows.centres + centre);
        const cell = cellAt(cells, year, centre, pathway);
        for (const scope of scopes) addRow(totals, scope * totalColumns, values, cell);
      }
    }
  }
}

function addRow(totals: Float64Array, row: number, values: Float64Array, cell: number): void {
  for (let column = 0; column < totalColumns; column++) totals[row + column] += values[cell + column];
}
