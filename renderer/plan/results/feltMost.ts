import { greatestIndex, mean } from 'd3-array';
import { addWeeks, fullMonth } from '../dates.ts';
import { decimal } from '../numbers.ts';

/** Weeks over which the most telling stretch of a difference is averaged: a quarter. */
const stretchWeeks = 13;

export const directionOf = (difference: number): string => (difference > 0 ? 'longer' : 'shorter');

/**
 * Where in time a difference in weekly waits is felt most, as a sentence after another one; nothing when that is not
 * much more than `overall`, its mean over the plan.
 */
export function feltMost(
  weekStarts: readonly string[],
  before: Float64Array,
  after: Float64Array,
  overall: number,
): string {
  const stretches = rollingMean(Array.from(after, (value, week) => value - (before[week] ?? 0)));
  const signed = (value: number | undefined) => (value ?? 0) * Math.sign(overall);
  const worst = greatestIndex(stretches, signed) ?? -1;
  const size = signed(stretches[worst]);
  const from = weekStarts[worst];
  if (from === undefined || size < 0.5 || size < 2 * Math.abs(overall)) return '';
  const middle = addWeeks(from, Math.floor(stretchWeeks / 2));
  return ` It is felt most in the three months around ${fullMonth(middle)}: ${decimal(size, 1)} days ${directionOf(overall)}.`;
}

/** Means of every stretch of `stretchWeeks`, by its first week; weeks in which nobody started count as no difference. */
function rollingMean(values: readonly number[]): number[] {
  const known = values.map((value) => (Number.isFinite(value) ? value : 0));
  return known
    .slice(0, Math.max(0, known.length - stretchWeeks + 1))
    .map((_, from) => mean(known.slice(from, from + stretchWeeks)) ?? 0);
}
