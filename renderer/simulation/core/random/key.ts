/** Keyed random numbers: see `random/key.ts` beside the core, whose twin in the core's language this is. */

/** The finaliser of MurmurHash3 (Appleby): every bit of the input reaches every bit of the output. */
export function mix(value: u32): u32 {
  let hash = value;
  hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
  hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
  return hash ^ (hash >>> 16);
}

/** Folds one more number into a key. */
export function fold(key: u32, value: u32): u32 {
  return mix((key * 31) ^ mix(value + 0x9e3779b9));
}

/** The `index`-th number of a keyed stream, and the same as a uniform in [0, 1). */
export function wordAt(key: u32, index: i32): u32 {
  return mix(mix(key + <u32>(index + 1) * 0x9e3779b9) ^ key);
}

export function uniformAt(key: u32, index: i32): f64 {
  return <f64>wordAt(key, index) / 4294967296;
}
