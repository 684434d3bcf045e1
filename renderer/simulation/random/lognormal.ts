import { exp } from './exponential.ts';
import { ln } from './logarithm.ts';
import { type Generator, nextUniform } from './sfc32.ts';

/** Median and the standard deviation of the logarithm. Mean = median exp(sigma² / 2). */
export type Lognormal = { median: number; sigma: number };

/** The 95th centile of the standard normal distribution. */
const z95 = 1.6448536269514722;

/** From what people know: half are shorter than the median, 5% are longer than the 95th centile. */
export const lognormalOf = (median: number, centile95: number): Lognormal => ({
  median,
  sigma: ln(centile95 / median) / z95,
});

export const lognormalMean = ({ median, sigma }: Lognormal): number => median * exp((sigma * sigma) / 2);

export const lognormal = (generator: Generator, { median, sigma }: Lognormal): number =>
  median * exp(sigma * standardNormal(generator));

/** By the polar method (Marsaglia and Bray 1964), which needs no more than a logarithm and a square root. */
export function standardNormal(generator: Generator): number {
  for (;;) {
    const x = 2 * nextUniform(generator) - 1;
    const y = 2 * nextUniform(generator) - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * ln(square)) / square);
  }
}
