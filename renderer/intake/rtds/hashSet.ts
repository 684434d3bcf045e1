/**
 * A set of 64-bit hashes that numbers what it holds from 0 in the order in which it came. Each takes 12 bytes of a table
 * that is between a third and two thirds full, so from 18 to 36 bytes; while the table doubles, half as much again. The
 * odds that any two of n differing identifiers share a hash are n² / 2⁶⁵: 1 in 9 million for two million.
 */
export type HashSet = {
  readonly size: number;
  /** The number of a hash, given now if it is new; then `size` has grown by one. */
  add(hi: number, lo: number): number;
};

const fullest = 2 / 3;

export function newHashSet(): HashSet {
  let slots = 1024;
  /** Three to a slot: both halves of the hash, and its number from 1; 0 is an empty slot. */
  let table = new Int32Array(3 * slots);
  let size = 0;

  const slotOf = (hi: number, lo: number): number => {
    let slot = (hi ^ Math.imul(lo, 0x9e3779b1)) & (slots - 1);
    for (;;) {
      const at = 3 * slot;
      if (table[at + 2] === 0 || (table[at] === hi && table[at + 1] === lo)) return at;
      slot = (slot + 1) & (slots - 1);
    }
  };

  const grow = (): void => {
    const before = table;
    slots *= 2;
    table = new Int32Array(3 * slots);
    for (let at = 0; at < before.length; at += 3) {
      const number = before[at + 2] ?? 0;
      if (number === 0) continue;
      const hi = before[at] ?? 0;
      const lo = before[at + 1] ?? 0;
      const to = slotOf(hi, lo);
      table[to] = hi;
      table[to + 1] = lo;
      table[to + 2] = number;
    }
  };

  return {
    get size() {
      return size;
    },
    add(hi, lo) {
      let at = slotOf(hi, lo);
      const found = table[at + 2] ?? 0;
      if (found > 0) return found - 1;
      if (size + 1 > slots * fullest) {
        grow();
        at = slotOf(hi, lo);
      }
      table[at] = hi;
      table[at + 1] = lo;
      table[at + 2] = ++size;
      return size - 1;
    },
  };
}
