/** 1, 1/3, 1/5, ... 1/23. */
const reciprocals = Float64Array.from({ length: 12 }, (_, term) => 1 / (2 * term + 1));
const bits = new DataView(new ArrayBuffer(8));

/**
 * Natural logarithm of a positive normal number from +, -, * and / alone. `Math.log` may differ in the last bit between
 * engines, and one bit is enough to send a patient to another day. x = m 2^e with m in [sqrt(1/2), sqrt(2)), and
 * ln m = 2 artanh((m - 1) / (m + 1)) by its series, whose twelfth term is below 1e-18. Error under 4e-16 relative to
 * the larger of the result and 1.
 */
export function ln(x: number): number {
  bits.setFloat64(0, x);
  const high = bits.getUint32(0);
  let exponent = (high >>> 20) - 1023;
  bits.setUint32(0, (high & 0xfffff) | 0x3ff00000);
  let mantissa = bits.getFloat64(0);
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent++;
  }
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let sum = 0;
  for (let term = reciprocals.length - 1; term >= 0; term--) sum = sum * square + reciprocals[term];
  return 2 * ratio * sum + exponent * Math.LN2;
}
