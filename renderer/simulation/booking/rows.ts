import type { Core } from './core.ts';

/** Bytes from one course to the next in the core's memory: `rowBytes` there. */
const rowBytes = 64;

type Reader<T> = (buffer: ArrayBufferLike, from: number, rows: number) => T;

export const intRows: Reader<Int32Array> = (buffer, from, rows) =>
  new Int32Array(rows).map(everyRow(new Int32Array(buffer), from));
export const shortRows: Reader<Int16Array> = (buffer, from, rows) =>
  new Int16Array(rows).map(everyRow(new Int16Array(buffer), from));
export const byteRows: Reader<Uint8Array> = (buffer, from, rows) =>
  new Uint8Array(rows).map(everyRow(new Uint8Array(buffer), from));

function everyRow(items: Int32Array | Int16Array | Uint8Array, from: number) {
  const first = from / items.BYTES_PER_ELEMENT;
  const step = rowBytes / items.BYTES_PER_ELEMENT;
  return (_: number, row: number) => items[first + row * step];
}

/** Reads a column of the courses, copied anew only when something has been done to courses since the last time. */
export function columnOf<T>(core: Core, name: string, read: Reader<T>): () => T {
  let copy: { of: number; column: T } | undefined;
  return () => {
    const of = core.number('coursesVersion');
    if (copy?.of !== of) copy = { of, column: read(core.memory.buffer, core.number(name), core.number('courseRows')) };
    return copy.column;
  };
}
