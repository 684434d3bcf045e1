/** The 97.5% point of the normal distribution. */
export const z975 = 1.959963984540054;

/**
 * The 95% interval of a share of which `count` people were asked, after Wilson (Journal of the American Statistical
 * Association 1927;22:209-212): never below nothing nor above all, and of use for small counts and shares near either.
 */
export function wilson(share: number, count: number): [number, number] {
  const square = z975 * z975;
  const middle = (share + square / (2 * count)) / (1 + square / count);
  const half = (z975 / (1 + square / count)) * Math.sqrt((share * (1 - share)) / count + square / (4 * count * count));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
