import { fold } from './key.ts';

/**
 * The small fast counting generator sfc32 (Doty-Humphrey, PractRand), seeded from a key: three words of state and a
 * counter. Draws are uniform in (0, 1), never 0, so that their logarithm is finite.
 */
export type Generator = Int32Array;

export const newGenerator = (): Generator => new Int32Array(4);

export function seedGenerator(generator: Generator, key: number): void {
  for (let word = 0; word < 3; word++) generator[word] = fold(key, word + 1);
  generator[3] = 1;
  for (let round = 0; round < 12; round++) nextUniform(generator);
}

export function nextUniform(generator: Generator): number {
  const b = generator[1];
  const c = generator[2];
  const counter = generator[3];
  const sum = (generator[0] + b + counter) | 0;
  generator[3] = counter + 1;
  generator[0] = b ^ (b >>> 9);
  generator[1] = c + (c << 3);
  generator[2] = ((c << 21) | (c >>> 11)) + sum;
  return ((sum >>> 0) + 0.5) / 2 ** 32;
}
