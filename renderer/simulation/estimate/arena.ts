/**
 * Numbers that are needed while a centre is gone through and by nobody afterwards, all in one buffer that is used again
 * for the next centre: making a large array anew takes many times as long as going through it.
 */
export type Arena = {
  /** So many zeros, until the arena is cleared. */
  numbers(length: number): Float64Array;
  clear(): void;
};

export function newArena(): Arena {
  let buffer = new Float64Array(0);
  let used = 0;
  return {
    numbers(length) {
      if (used + length > buffer.length) {
        // What has been taken keeps the buffer it lies in.
        buffer = new Float64Array(Math.max(buffer.length * 2, length * 8));
        used = 0;
      }
      used += length;
      return buffer.subarray(used - length, used).fill(0);
    },
    clear() {
      used = 0;
    },
  };
}
