import { Bytes, Floats, Ints, Longs, Shorts, Singles, Words } from './arrays';

/** Tables are made once and never given back, so that the next one simply follows the last. */
let next: usize = __heap_base;

/** Room for so many bytes, all zero. Views of the memory made before are void afterwards. */
export function allocate(bytes: i32): usize {
  const place = (next + 15) & ~15;
  next = place + <usize>bytes;
  const pages = <i32>((next + 0xffff) >>> 16) - <i32>memory.size();
  if (pages > 0 && memory.grow(pages) < 0) abort();
  return place;
}

export function ints(length: i32): Ints {
  return changetype<Ints>(allocate(length << 2));
}

export function shorts(length: i32): Shorts {
  return changetype<Shorts>(allocate(length << 1));
}

export function words(length: i32): Words {
  return changetype<Words>(allocate(length << 1));
}

export function bytes(length: i32): Bytes {
  return changetype<Bytes>(allocate(length));
}

export function floats(length: i32): Floats {
  return changetype<Floats>(allocate(length << 3));
}

export function singles(length: i32): Singles {
  return changetype<Singles>(allocate(length << 2));
}

export function longs(length: i32): Longs {
  return changetype<Longs>(allocate(length << 3));
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
