/**
 * Keyed random numbers. Every stream is named by what it is for (seed, replication, purpose, entity), never by the
 * order in which things happen, so that a scenario that moves one machine leaves every other draw as it was.
 * Integer arithmetic alone, and so the same on every platform.
 */

/** The finaliser of MurmurHash3 (Appleby): every bit of the input reaches every bit of the output. */
export function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Folds one more number into a key. */
export const fold = (key: number, value: number): number => mix(Math.imul(key, 31) ^ mix(value + 0x9e3779b9));

/** A key for a text: 32-bit FNV-1a over UTF-16 units, then mixed. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return mix(hash);
}

/** The root of all streams of one replication. A seed may be any whole number that JavaScript holds exactly. */
export function replicationKey(seed: number, replication: number): number {
  return fold(fold(fold(0, seed % 2 ** 32), Math.floor(seed / 2 ** 32)), replication);
}
