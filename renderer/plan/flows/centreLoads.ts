import type { NetworkEstimate } from '../../simulation/estimate/estimates.ts';

const weeksInYear = 52;

/**
 * Treatment minutes asked of each centre over those its machines can give, in the year from a date, as the estimate
 * has them: all pathways together, with what is handed on by centres that cannot treat. NaN where a centre has none.
 */
export function centreLoads({ weekStarts, scopes }: NetworkEstimate, date: string): Map<string, number> {
  const first = Math.max(
    0,
    weekStarts.findLastIndex((monday) => monday <= date),
  );
  const inYear = (values: Float64Array) =>
    values.subarray(first, first + weeksInYear).reduce((sum, value) => sum + value, 0);
  return new Map(
    Object.entries(scopes).map(([scope, { demandedMinutes, capacityMinutes }]) => {
      const capacity = inYear(capacityMinutes);
      return [scope, capacity > 0 ? inYear(demandedMinutes) / capacity : Number.NaN];
    }),
  );
}
