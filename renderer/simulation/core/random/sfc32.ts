import { fold } from './key';

/**
 * The small fast counting generator sfc32 (Doty-Humphrey, PractRand), seeded from a key: three words of state and a
 * counter. One stream is drawn from at a time. Draws are uniform in (0, 1), never 0, so that their logarithm is finite.
 */
let a: u32 = 0;
let b: u32 = 0;
let c: u32 = 0;
let counter: u32 = 0;

export function seedGenerator(key: u32): void {
  a = fold(key, 1);
  b = fold(key, 2);
  c = fold(key, 3);
  counter = 1;
  for (let round = 0; round < 12; round++) nextUniform();
}

export function nextUniform(): f64 {
  const sum = a + b + counter++;
  a = b ^ (b >>> 9);
  b = c + (c << 3);
  c = rotl(c, 21) + sum;
  return (<f64>sum + 0.5) / 4294967296;
}
