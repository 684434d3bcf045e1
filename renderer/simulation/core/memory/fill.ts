import { Ints } from './arrays';

/** Writes a number from one place up to before another, four at a time. */
export function fillInts(table: Ints, first: i32, last: i32, value: i32): void {
  const four = i32x4.splat(value);
  let at = first;
  for (; at + 4 <= last; at += 4) v128.store(changetype<usize>(table) + ((<usize>at) << 2), four);
  for (; at < last; at++) table[at] = value;
}
