/** Draws that are the same for the same seed (mulberry32): for files made by tests, not for simulation. */
export type Draws = {
  /** At least 0 and less than 1. */
  unit(): number;
  /** A whole number from 0 and less than the given one. */
  below(limit: number): number;
  pick<T>(from: readonly T[]): T;
};

export function seeded(seed: number): Draws {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(unit() * limit);
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[below(from.length)];
    if (picked === undefined) throw new Error('there is nothing to pick from');
    return picked;
  };
  return { unit, below, pick };
}
