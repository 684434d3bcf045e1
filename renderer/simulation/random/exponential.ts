/** 1, 1, 1/2!, ... 1/13!. */
const reciprocalFactorials = Float64Array.from({ length: 14 }, (_, term) => {
  let product = 1;
  for (let factor = 2; factor <= term; factor++) product /= factor;
  return product;
});

/**
 * e to the power x for |x| up to 700, from +, -, * and / alone, for the reason given at `ln`. x = k ln 2 + r with |r| up
 * to (ln 2)/2, and e^r by its series, whose fourteenth term is below 1e-17. Relative error under 1e-14.
 */
export function exp(x: number): number {
  const doublings = Math.round(x / Math.LN2);
  const rest = x - doublings * Math.LN2;
  let sum = 0;
  for (let term = reciprocalFactorials.length - 1; term >= 0; term--) sum = sum * rest + reciprocalFactorials[term];
  for (let step = 0; step < doublings; step++) sum *= 2;
  for (let step = 0; step > doublings; step--) sum /= 2;
  return sum;
}
