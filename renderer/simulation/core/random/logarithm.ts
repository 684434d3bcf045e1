import { floats } from '../memory/heap';

/** Mantissas from 1 to 2 are cut into so many parts, each with its middle's reciprocal and logarithm. */
const parts = 256;
const inverse = floats(parts + 1);
const logarithm = floats(parts + 1);
for (let part = 0; part <= parts; part++) {
  inverse[part] = <f64>parts / <f64>(parts + part);
  logarithm[part] = -series(inverse[part]);
}

/**
 * Natural logarithm of a positive normal number from +, -, * and / alone. `Math.log` may differ in the last bit between
 * engines, and one bit is enough to send a patient to another day. x = m 2^e with m in [1, 2); m is divided by the
 * nearest of 257 numbers whose logarithms are known, which leaves 1 + r with |r| up to 1/512 for a short series. Error
 * under 1e-15 relative to the larger of the result and 1.
 */
export function ln(x: f64): f64 {
  const bits = reinterpret<u64>(x);
  const exponent = <i32>(bits >>> 52) - 1023;
  const mantissa = reinterpret<f64>((bits & 0x000fffffffffffff) | 0x3ff0000000000000);
  const part = <i32>((mantissa - 1) * <f64>parts + 0.5);
  const r = mantissa * inverse[part] - 1;
  const tail = r * r * (-1.0 / 2.0 + r * (1.0 / 3.0 + r * (-1.0 / 4.0 + r * (1.0 / 5.0 - r * (1.0 / 6.0)))));
  return <f64>exponent * Math.LN2 + logarithm[part] + (r + tail);
}

/** ln m = 2 artanh((m - 1) / (m + 1)) for m from 1/2 to 1, whose twentieth term is below 1e-19 of the first. */
function series(m: f64): f64 {
  const ratio = (m - 1) / (m + 1);
  const square = ratio * ratio;
  let sum: f64 = 0;
  for (let term = 19; term >= 0; term--) sum = sum * square + 1.0 / <f64>(2 * term + 1);
  return 2 * ratio * sum;
}
