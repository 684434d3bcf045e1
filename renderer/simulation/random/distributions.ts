import { ln } from './logarithm.ts';

/** Exponential with mean 1 from a uniform in (0, 1). */
export const exponential = (uniform: number): number => -ln(uniform);

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
