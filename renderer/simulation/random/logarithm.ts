/** 1, 1/3, 1/5, ... 1/39. */
const reciprocals = Float64Array.from({ length: 20 }, (_, term) => 1 / (2 * term + 1));

/** Mantissas from 1 to 2 are cut into so many parts, each with its middle's reciprocal and logarithm. */
const parts = 256;
const inverse = Float64Array.from({ length: parts + 1 }, (_, part) => parts / (parts + part));
const logarithm = inverse.map((value) => -series(value));

const bits = new Float64Array(1);
const words = new Uint32Array(bits.buffer);
const highWord = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;

/**
 * Natural logarithm of a positive normal number from +, -, * and / alone. `Math.log` may differ in the last bit between
 * engines, and one bit is enough to send a patient to another day. x = m 2^e with m in [1, 2); m is divided by the
 * nearest of 257 numbers whose logarithms are known, which leaves 1 + r with |r| up to 1/512 for a short series. Error
 * under 1e-15 relative to the larger of the result and 1.
 */
export function ln(x: number): number {
  bits[0] = x;
  const high = words[highWord];
  const exponent = (high >>> 20) - 1023;
  words[highWord] = (high & 0xfffff) | 0x3ff00000;
  const mantissa = bits[0];
  const part = ((mantissa - 1) * parts + 0.5) | 0;
  const r = mantissa * inverse[part] - 1;
  const tail = r * r * (-1 / 2 + r * (1 / 3 + r * (-1 / 4 + r * (1 / 5 - r * (1 / 6)))));
  return exponent * Math.LN2 + logarithm[part] + (r + tail);
}

/** ln m = 2 artanh((m - 1) / (m + 1)) for m from 1/2 to 1, whose twentieth term is below 1e-19 of the first. */
function series(m: number): number {
  const ratio = (m - 1) / (m + 1);
  const square = ratio * ratio;
  let sum = 0;
  for (let term = reciprocals.length - 1; term >= 0; term--) sum = sum * square + reciprocals[term];
  return 2 * ratio * sum;
}
