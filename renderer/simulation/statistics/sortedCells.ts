/**
 * The values of many cells over replications, each cell's kept in order as they come, so that quantiles of the fan
 * charts can be read at any time without sorting again. NaN (nothing happened that week) is left out.
 */
export type SortedCells = {
  cells: number;
  room: number;
  counts: Uint16Array;
  sums: Float64Array;
  values: Float32Array;
};

export const newSortedCells = (cells: number): SortedCells => ({
  cells,
  room: 8,
  counts: new Uint16Array(cells),
  sums: new Float64Array(cells),
  values: new Float32Array(cells * 8),
});

/** Adds one value to every cell. */
export function insertAll(sorted: SortedCells, added: Float32Array): void {
  if (sorted.counts.includes(sorted.room)) widen(sorted);
  const { room, counts, sums, values } = sorted;
  for (let cell = 0; cell < sorted.cells; cell++) {
    const value = added[cell];
    if (Number.isNaN(value)) continue;
    const first = cell * room;
    let place = first + counts[cell]++;
    for (; place > first && values[place - 1] > value; place--) values[place] = values[place - 1];
    values[place] = value;
    sums[cell] += value;
  }
}

function widen(sorted: SortedCells): void {
  const room = sorted.room * 2;
  const values = new Float32Array(sorted.cells * room);
  for (let cell = 0; cell < sorted.cells; cell++) {
    values.set(sorted.values.subarray(cell * sorted.room, cell * sorted.room + sorted.counts[cell]), cell * room);
  }
  sorted.room = room;
  sorted.values = values;
}

/** A quantile of one cell by linear interpolation between its ordered values; NaN when it has none. */
export function quantile({ room, counts, values }: SortedCells, cell: number, share: number): number {
  const count = counts[cell];
  if (count === 0) return Number.NaN;
  const place = (count - 1) * share;
  const below = Math.floor(place);
  const low = values[cell * room + below];
  const high = values[cell * room + Math.min(below + 1, count - 1)];
  return low + (place - below) * (high - low);
}
