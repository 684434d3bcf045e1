import { Bytes, Floats, Ints, Longs, Shorts, Singles, Words } from './arrays';

/** Tables are made once and never given back, so that the next one simply follows the last. */
let next: usize = __heap_base;

/** What a core's memory can grow to: 4 GB. */
const mostPages: u64 = 1 << 16;

/** Room for so many bytes, all zero. Views of the memory made before are void afterwards. */
export function allocate(bytes: i32): usize {
  return table(bytes, 0);
}

/**
 * Room for numbers of 1, 2, 4 or 8 bytes (1 << width). Past what there can be nothing wraps around, neither a length
 * (which is below zero then) nor an address: it gives up.
 */
function table(length: i32, width: u64): usize {
  const place = (<u64>next + 15) & ~15;
  const end = place + ((<u64>length) << width);
  const pages = (end + 0xffff) >>> 16;
  if (length < 0 || pages > mostPages) abort();
  const more = <i32>pages - <i32>memory.size();
  if (more > 0 && memory.grow(more) < 0) abort();
  next = <usize>end;
  return <usize>place;
}

export function ints(length: i32): Ints {
  return changetype<Ints>(table(length, 2));
}

export function shorts(length: i32): Shorts {
  return changetype<Shorts>(table(length, 1));
}

export function words(length: i32): Words {
  return changetype<Words>(table(length, 1));
}

export function bytes(length: i32): Bytes {
  return changetype<Bytes>(table(length, 0));
}

export function floats(length: i32): Floats {
  return changetype<Floats>(table(length, 3));
}

export function singles(length: i32): Singles {
  return changetype<Singles>(table(length, 2));
}

export function longs(length: i32): Longs {
  return changetype<Longs>(table(length, 3));
}

/** Longer tables, with the first few numbers of others. */
export function longerInts(table: Ints, kept: i32, length: i32): Ints {
  const longer = ints(length);
  memory.copy(changetype<usize>(longer), changetype<usize>(table), (<usize>kept) << 2);
  return longer;
}

export function longerShorts(table: Shorts, kept: i32, length: i32): Shorts {
  const longer = shorts(length);
  memory.copy(changetype<usize>(longer), changetype<usize>(table), (<usize>kept) << 1);
  return longer;
}

export function longerBytes(table: Bytes, kept: i32, length: i32): Bytes {
  const longer = bytes(length);
  memory.copy(changetype<usize>(longer), changetype<usize>(table), <usize>kept);
  return longer;
}
