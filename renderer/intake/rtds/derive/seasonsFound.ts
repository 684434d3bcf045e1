import { leastKept } from '../../../../db/schema/observation.ts';
import { evenedOut } from '../../../plan/seasons/seasons.ts';
import { decisionDaysIn, isWhole, monthsOf, unsettledDays } from './calendar.ts';
import type { Derived } from './offer.ts';

export type SeasonsFound = {
  factors: number[];
  months: number;
  courses: number /** No more than chance would make. */;
  mayBeChance: boolean;
};

const leastMonths = 24;
/** Chi-squared with eleven degrees of freedom is more in one of twenty. */
const chanceBound = 19.68;

/**
 * Twelve factors with a mean of 1: decisions on a working day of each month of the year, over what a straight line through
 * all months would have. Null with under two years of months whose decisions are all in, or where a month has under five.
 *
 * `dispersion` is how much decisions vary from week to week anyhow, 1 for chance alone.
 */
export function seasonsFound({ extract, places, holidays }: Derived, dispersion: number): SeasonsFound | null {
  const months = monthsOf(extract).filter((month) => isWhole(month, extract, unsettledDays));
  if (months.length < leastMonths) return null;
  const decided = months.map((month) =>
    extract.months.reduce((sum, held) => sum + (held.month === month && places[held.place] ? held.decided : 0), 0),
  );
  if (decided.some((count) => count < leastKept)) return null;
  const rates = decided.map((count, at) => count / decisionDaysIn(months[at] ?? '', holidays));
  const middle = (rates.length - 1) / 2;
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  const spread = rates.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  const slope = rates.reduce((sum, rate, at) => sum + (at - middle) * (rate - mean), 0) / spread;
  const expected = rates.map((_, at) => (mean + slope * (at - middle)) * decisionDaysIn(months[at] ?? '', holidays));
  const ofYear = Array.from({ length: 12 }, (_, month) => {
    const held = months.flatMap((name, at) => (Number(name.slice(5)) === month + 1 ? [at] : []));
    const sum = (of: readonly number[]): number => held.reduce((total, at) => total + (of[at] ?? 0), 0);
    return { decided: sum(decided), expected: sum(expected) };
  });
  const chi = ofYear.reduce((sum, month) => sum + (month.decided - month.expected) ** 2 / month.expected, 0);
  return {
    factors: evenedOut(ofYear.map((month) => month.decided / month.expected)),
    months: months.length,
    courses: decided.reduce((sum, count) => sum + count, 0),
    mayBeChance: chi / Math.max(1, dispersion) < chanceBound,
  };
}
