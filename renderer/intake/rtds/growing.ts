type Held = Int32Array<ArrayBuffer> | Int16Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/** A row of numbers that grows as it is written to, `blank` where nothing was. */
export type Growing = { get(at: number): number; set(at: number, value: number): void };

/** Values are held in whole numbers of the kind that `make` makes; those that do not fit in it must not be written. */
export function newGrowing(make: (length: number) => Held, blank: number): Growing {
  let held = make(1024).fill(blank);
  return {
    get: (at) => held[at] ?? blank,
    set(at, value) {
      if (at >= held.length) {
        const before = held;
        held = make(Math.max(2 * before.length, at + 1)).fill(blank, before.length);
        held.set(before);
      }
      held[at] = value;
    },
  };
}

export const bytes = (length: number) => new Uint8Array(length);
export const shorts = (length: number) => new Int16Array(length);
export const ints = (length: number) => new Int32Array(length);
