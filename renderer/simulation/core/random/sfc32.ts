import { Ints } from '../memory/arrays';
import { fold } from './key';

/**
 * The small fast counting generator sfc32 (Doty-Humphrey, PractRand), seeded from a key: three words of state and a
 * counter. One stream is drawn from at a time. Draws are uniform in (0, 1), never 0, so that their logarithm is finite.
 */
let a: u32 = 0;
let b: u32 = 0;
let c: u32 = 0;
let counter: u32 = 0;

/** Numbers that hold the state of a generator. */
export const stateWidth: i32 = 4;

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

/** Puts the state of the generator away, to go on with it another time. */
export function putAway(states: Ints, at: i32): void {
  states[at] = a;
  states[at + 1] = b;
  states[at + 2] = c;
  states[at + 3] = counter;
}

export function takeUp(states: Ints, at: i32): void {
  a = states[at];
  b = states[at + 1];
  c = states[at + 2];
  counter = states[at + 3];
}
