import type { Core } from '../core.ts';
import { addressed } from '../views.ts';

type Column = Int32Array | Int16Array | Uint16Array | Uint8Array | Float64Array;
type ColumnOf<T extends Column> = {
  new (buffer: ArrayBufferLike, at: number, length: number): T;
  BYTES_PER_ELEMENT: number;
};

type WriteTable = (name: string, ...parts: readonly ArrayLike<number>[]) => void;

/**
 * Writes the core's variables by name: numbers, and tables of numbers as wide as the core reads them. A table's parts are
 * put end to end.
 */
export type Writer = {
  number(name: string, value: number): void;
  ints: WriteTable;
  shorts: WriteTable;
  words: WriteTable;
  bytes: WriteTable;
  floats: WriteTable;
};

export function writerTo(core: Core): Writer {
  const table =
    <T extends Column>(column: ColumnOf<T>): WriteTable =>
    (name, ...parts) => {
      const length = parts.reduce((sum, part) => sum + part.length, 0);
      const at = addressed(core.call('allocate', length * column.BYTES_PER_ELEMENT));
      const values = new column(core.memory.buffer, at, length);
      let place = 0;
      for (const part of parts) {
        values.set(part, place);
        place += part.length;
      }
      core.set(name, at);
    };
  return {
    number: (name, value) => core.set(name, value),
    ints: table(Int32Array),
    shorts: table(Int16Array),
    words: table(Uint16Array),
    bytes: table(Uint8Array),
    floats: table(Float64Array),
  };
}

/** Where lists stand that are put end to end: list `at` from `first[at]` up to before `last[at]`. */
export function boundsOf(lists: readonly ArrayLike<number>[]): { first: Int32Array; last: Int32Array } {
  const first = new Int32Array(lists.length);
  const last = new Int32Array(lists.length);
  let length = 0;
  for (const [at, list] of lists.entries()) {
    first[at] = length;
    length += list.length;
    last[at] = length;
  }
  return { first, last };
}

/** Writes these as `nameFirst` and `nameLast`. */
export function writeBounds(write: Writer, name: string, lists: readonly ArrayLike<number>[]): void {
  const { first, last } = boundsOf(lists);
  write.ints(`${name}First`, first);
  write.ints(`${name}Last`, last);
}

/** Rows one after the other, each filled up to the same width. */
export function inRows(rows: readonly ArrayLike<number>[], width: number): Int32Array {
  const values = new Int32Array(rows.length * width);
  for (const [index, row] of rows.entries()) values.set(row, index * width);
  return values;
}
