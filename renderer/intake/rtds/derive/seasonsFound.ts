import { leastKept } from '../../../../db/schema/observation.ts';
import { evenedOut } from '../../../plan/seasons/seasons.ts';
import { decisionDaysIn, isWhole, monthsOf, unsettledDays } from './calendar.ts';
import type { Derived } from './offer.ts';

export type SeasonsFound = { factors: number[]; months: number; courses: number };

const leastMonths = 24;

/**
 * Twelve factors with a mean of 1: decisions on a working day of each month of the year, over what a straight line through
 * all months would have. Null with under two years of months whose decisions are all in, or where a month has under five.
 */
export function seasonsFound({ extract, places, holidays }: Derived): SeasonsFound | null {
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
  const factors = Array.from({ length: 12 }, (_, month) => {
    const ratios = rates.flatMap((rate, at) =>
      Number(months[at]?.slice(5)) === month + 1 ? [rate / (mean + slope * (at - middle))] : [],
    );
    return ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  });
  return {
    factors: evenedOut(factors),
    months: months.length,
    courses: decided.reduce((sum, count) => sum + count, 0),
  };
}
