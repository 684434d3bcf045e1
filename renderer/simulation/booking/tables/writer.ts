import type { Core } from '../core.ts';
import { addressed } from '../views.ts';

type Column = Int32Array | Int16Array | Uint16Array | Uint8Array | Float64Array;
type ColumnOf<T extends Column> = {
  new (buffer: ArrayBufferLike, at: number, length: number): T;
  BYTES_PER_ELEMENT: number;
};

/** Writes the core's variables by name: numbers, and tables of numbers as wide as the core reads them. */
export type Writer = {
  number(name: string, value: number): void;
  ints(name: string, values: ArrayLike<number>): void;
  shorts(name: string, values: ArrayLike<number>): void;
  words(name: string, values: ArrayLike<number>): void;
  bytes(name: string, values: ArrayLike<number>): void;
  floats(name: string, values: ArrayLike<number>): void;
};

export function writerTo(core: Core): Writer {
  const table =
    <T extends Column>(column: ColumnOf<T>) =>
    (name: string, values: ArrayLike<number>): void => {
      const at = addressed(core.call('allocate', values.length * column.BYTES_PER_ELEMENT));
      new column(core.memory.buffer, at, values.length).set(values);
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

/** Lists end to end; list `at` is from `first[at]` up to before `last[at]`. */
export function endToEnd(lists: readonly ArrayLike<number>[]): {
  first: Int32Array;
  last: Int32Array;
  items: Float64Array;
} {
  const first = new Int32Array(lists.length);
  const last = new Int32Array(lists.length);
  let length = 0;
  for (const [at, list] of lists.entries()) {
    first[at] = length;
    length += list.length;
    last[at] = length;
  }
  const items = new Float64Array(length);
  for (const [at, list] of lists.entries()) items.set(list, first[at]);
  return { first, last, items };
}

/** Rows one after the other, each filled up to the same width. */
export function inRows(rows: readonly ArrayLike<number>[], width: number): Int32Array {
  const values = new Int32Array(rows.length * width);
  for (const [index, row] of rows.entries()) values.set(row, index * width);
  return values;
}
