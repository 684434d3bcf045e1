/** 97.5% points of Student's t with 1 to 12 degrees of freedom. */
const table = [
  12.7062, 4.30265, 3.18245, 2.77645, 2.57058, 2.44691, 2.36462, 2.306, 2.26216, 2.22814, 2.20099, 2.17881,
];
const normal = 1.959963984540054;

/**
 * The 97.5% point of Student's t: tabulated for few degrees of freedom, else the expansion of Fisher and Cornish
 * (Abramowitz and Stegun 26.7.5), good to within 0.00002 from 13 on.
 */
export function t975(degreesOfFreedom: number): number {
  if (degreesOfFreedom <= table.length) return table[degreesOfFreedom - 1];
  const z = normal;
  const square = z * z;
  const first = (z * (square + 1)) / 4;
  const second = (z * ((5 * square + 16) * square + 3)) / 96;
  const third = (z * (((3 * square + 19) * square + 17) * square - 15)) / 384;
  const fourth = (z * ((((79 * square + 776) * square + 1482) * square - 1920) * square - 945)) / 92160;
  const of = degreesOfFreedom;
  return z + (first + (second + (third + fourth / of) / of) / of) / of;
}

/**
 * How probable it is that Student's t with whole degrees of freedom is above `t`: exactly, by the finite sums of
 * Abramowitz and Stegun 26.7.3 and 26.7.4.
 */
export function tAbove(t: number, degreesOfFreedom: number): number {
  const angle = Math.atan(t / Math.sqrt(degreesOfFreedom));
  const square = Math.cos(angle) ** 2;
  const odd = degreesOfFreedom % 2 === 1;
  let term = odd ? Math.cos(angle) : 1;
  let sum = degreesOfFreedom === 1 ? 0 : term;
  for (let order = odd ? 3 : 2; order < degreesOfFreedom; order += 2) {
    term *= ((order - 1) / order) * square;
    sum += term;
  }
  const inside = odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
  return (1 - inside) / 2;
}
