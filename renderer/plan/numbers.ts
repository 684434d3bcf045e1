import type { Estimate } from '../simulation/results.ts';

const formats = [0, 1, 2, 3].map(
  (digits) => new Intl.NumberFormat('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);

export const decimal = (value: number, digits = 0): string =>
  Number.isFinite(value) ? ((formats[digits] ?? formats[0])?.format(value).replace('-', '−') ?? '') : 'none';

export const percent = (share: number, digits = 0): string =>
  Number.isFinite(share) ? `${decimal(share * 100, digits)}%` : 'none';

/** Pounds in millions, as boards write them. */
export const millions = (pounds: number): string => `£${decimal(pounds / 1e6, 1)}m`;

/** Decimals that an interval supports: none finer than a tenth of its half-width, at most `most`. */
export function digitsFor(estimate: Estimate, most = 1): number {
  if (estimate.ci95 === null) return Math.min(most, 1);
  const halfWidth = (estimate.ci95[1] - estimate.ci95[0]) / 2;
  if (halfWidth === 0) return most;
  return Math.max(0, Math.min(most, Math.ceil(-Math.log10(halfWidth))));
}
