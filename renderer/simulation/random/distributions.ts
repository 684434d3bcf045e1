import { ln } from './logarithm.ts';

/** Each distribution beside its mean (and variance where it is used), which tests hold its draws against. */

/** Exponential with mean 1 from a uniform in (0, 1). */
export const exponential = (uniform: number): number => -ln(uniform);

/**
 * A draw from the triangular distribution by inversion. Variance (a² + b² + c² - ab - ac - bc) / 18.
 */
export function triangular(uniform: number, min: number, mode: number, max: number): number {
  const width = max - min;
  if (width <= 0) return min;
  const left = mode - min;
  return uniform * width < left
    ? min + Math.sqrt(uniform * width * left)
    : max - Math.sqrt((1 - uniform) * width * (max - mode));
}
export const triangularMean = (min: number, mode: number, max: number): number => (min + mode + max) / 3;

/**
 * Clusters of decisions. A compound Poisson process whose clusters have the logarithmic distribution with parameter
 * p = 1 - 1/dispersion has negative binomial counts with that variance over mean, over any length of time
 * (Quenouille 1949), so over-dispersion does not depend on whether one counts days or years.
 */
export type Clusters = { parameter: number; single: number; meanSize: number };

export function clustersOf(dispersion: number): Clusters {
  if (dispersion <= 1) return { parameter: 0, single: 1, meanSize: 1 };
  const parameter = 1 - 1 / dispersion;
  const spread = ln(dispersion);
  return { parameter, single: parameter / spread, meanSize: (dispersion - 1) / spread };
}

/** Size of a cluster, at least 1, by inversion of P(k+1) = P(k) p k / (k+1). */
export function clusterSize(uniform: number, { parameter, single }: Clusters): number {
  let size = 1;
  let probability = single;
  let cumulative = single;
  while (uniform > cumulative && probability > 1e-17) {
    probability *= (parameter * size) / (size + 1);
    cumulative += probability;
    size++;
  }
  return size;
}
