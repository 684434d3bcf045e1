import { Floats } from '../memory/arrays';
import { Records, records } from '../memory/records';
import { centreCount } from '../network/centres';
import { pathwayCount } from '../network/pathways';
import { yearCount } from '../network/reporting';
import { totals } from './ledger';
import { centreRow, pathwayRow, Totals, totalColumns, yearRow } from './rows';

/**
 * Totals by year, centre and pathway together: what is counted course by course is counted once here, and added to the
 * rows of the network, years, centres and pathways at the end. Centre -1 is of courses that wait for a centre.
 */
let cells: Records<Totals> = changetype<Records<Totals>>(0);

function size(): i32 {
  return yearCount * (centreCount + 1) * pathwayCount;
}

export function layOutCells(): void {
  cells = records<Totals>(size());
}

export function emptyCells(): void {
  memory.fill(changetype<usize>(cells), 0, <usize>size() * offsetof<Totals>());
}

export function cellAt(year: i32, centre: i32, pathway: i32): Totals {
  return cells[(year * (centreCount + 1) + centre + 1) * pathwayCount + pathway];
}

/** Adds every cell to the rows it belongs to. */
export function rollUp(): void {
  for (let year = 0; year < yearCount; year++) {
    for (let centre = -1; centre < centreCount; centre++) {
      for (let pathway = 0; pathway < pathwayCount; pathway++) {
        const cell = cellAt(year, centre, pathway);
        addTo(0, cell);
        addTo(yearRow(year), cell);
        addTo(pathwayRow(pathway), cell);
        if (centre >= 0) addTo(centreRow(centre), cell);
      }
    }
  }
}

function addTo(row: i32, cell: Totals): void {
  const sums = changetype<Floats>(totals[row]);
  const added = changetype<Floats>(cell);
  for (let column = 0; column < totalColumns; column++) sums[column] += added[column];
}
