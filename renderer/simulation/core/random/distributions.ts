import { ln } from './logarithm';

/** Exponential with mean 1 from a uniform in (0, 1). */
export function exponential(uniform: f64): f64 {
  return -ln(uniform);
}

/** A draw from the triangular distribution by inversion. Variance (a² + b² + c² - ab - ac - bc) / 18. */
export function triangular(uniform: f64, least: f64, mode: f64, most: f64): f64 {
  const width = most - least;
  if (width <= 0) return least;
  const below = uniform * width < mode - least;
  const part = oneOf(below, uniform, 1 - uniform);
  const away = Math.sqrt(part * width * oneOf(below, mode - least, most - mode));
  return oneOf(below, least + away, most - away);
}

/** One of two numbers without a branch, where which of them is as good as random. */
function oneOf(first: bool, one: f64, other: f64): f64 {
  return reinterpret<f64>(select(reinterpret<u64>(one), reinterpret<u64>(other), first));
}

/**
 * Size of a cluster, at least 1, from the logarithmic distribution with this parameter, whose probability of 1 is
 * `single`, by inversion of P(k+1) = P(k) p k / (k+1).
 */
export function clusterSize(uniform: f64, parameter: f64, single: f64): i32 {
  let size = 1;
  let probability = single;
  let cumulative = single;
  while (uniform > cumulative && probability > 1e-17) {
    probability *= (parameter * <f64>size) / <f64>(size + 1);
    cumulative += probability;
    size++;
  }
  return size;
}
