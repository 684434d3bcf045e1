import { type Draws, seeded } from '../files/seeded.ts';
import { byteMutations, textMutations, workbookMutations } from './mutations.ts';
import type { FuzzSeed } from './seeds.ts';

/** A broken file, and how it was made: the same number makes the same file again. */
export type Mutant = {
  seed: FuzzSeed;
  how: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Whether what is packed was left as it was, so that it reads as before or not at all. */
  onlyBytes: boolean;
};

/** The n-th broken file. Every way is used on every seed that it can be used on, in turn; some are broken twice. */
export function mutant(nth: number, seeds: readonly FuzzSeed[]): Mutant {
  const draws = seeded(nth * 7919 + 17);
  const seed = seeds[nth % seeds.length];
  if (!seed) throw new Error('there are no seeds');
  const own = Object.entries(seed.format === 'xlsx' ? workbookMutations : textMutations);
  const ways = [
    ...Object.entries(byteMutations).map((way) => [...way, true] as const),
    ...own.map((way) => [...way, false] as const),
  ];
  const [how, mutate, onlyBytes] = ways[Math.floor(nth / seeds.length) % ways.length] ?? draws.pick(ways);
  const once = mutate(seed.bytes, draws, seeds);
  return draws.unit() < 0.2
    ? brokenAgain({ seed, how, bytes: once, onlyBytes }, draws, seeds)
    : { seed, how, bytes: once, onlyBytes };
}

function brokenAgain(before: Mutant, draws: Draws, seeds: readonly FuzzSeed[]): Mutant {
  if (before.bytes.length === 0) return before;
  const [again, mutate] = draws.pick(Object.entries(byteMutations));
  return { ...before, how: `${before.how}, ${again}`, bytes: mutate(before.bytes, draws, seeds) };
}
