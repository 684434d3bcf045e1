import { fold } from './key.ts';

/**
 * The small fast counting generator sfc32 (Doty-Humphrey, PractRand), seeded from a key. Draws are uniform in (0, 1),
 * never 0, so that their logarithm is finite.
 */
export type Generator = { a: number; b: number; c: number; counter: number };

export const newGenerator = (): Generator => ({ a: 0, b: 0, c: 0, counter: 1 });

export function seedGenerator(generator: Generator, key: number): void {
  generator.a = fold(key, 1);
  generator.b = fold(key, 2);
  generator.c = fold(key, 3);
  generator.counter = 1;
  for (let round = 0; round < 12; round++) nextUniform(generator);
}

export function nextUniform(generator: Generator): number {
  const { a, b, c, counter } = generator;
  const sum = (a + b + counter) | 0;
  generator.counter = (counter + 1) | 0;
  generator.a = b ^ (b >>> 9);
  generator.b = (c + (c << 3)) | 0;
  generator.c = (((c << 21) | (c >>> 11)) + sum) | 0;
  return ((sum >>> 0) + 0.5) / 2 ** 32;
}
