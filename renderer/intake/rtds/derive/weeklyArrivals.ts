import { sum } from 'd3-array';
import { dayOf, monthOf } from '../../../simulation/calendar/day.ts';
import { decisionDays, unsettledDays } from './calendar.ts';
import type { Derived } from './offer.ts';

/** Decisions of one centre or trust in one week, with the days on which decisions are made. */
type Week = { at: number; month: number; decided: number; days: number };

export type Dispersion = {
  /** Variance over mean of decisions, with what trend, season and bank holidays explain taken out. */
  dispersion: number;
  /** 95% interval, from the chi-squared distribution it would have. */
  low: number;
  high: number;
  weeks: number;
  seasonal: boolean;
};

const leastWeeks = 26;
/** Seasons are told from two years of them. */
const seasonWeeks = 104;

/**
 * How much decisions to treat vary from week to week at a centre, beyond what their number alone would make: Pearson's
 * statistic of weekly decisions over its degrees of freedom, all centres together. What is expected of a week is a
 * straight line over time for each centre, times the share of its days that are working days, and with two years or more
 * times a factor for each month that all centres share. Each line costs two degrees of freedom, the factors eleven.
 * Null where there are under half a year of weeks.
 */
export function weeklyDispersion(derived: Derived): Dispersion | null {
  const units = weeksByUnit(derived);
  const length = Math.max(0, ...units.map((weeks) => weeks.length));
  if (length < leastWeeks) return null;
  const seasonal = length >= seasonWeeks;
  const lines = units.map(fitted);
  const factors = seasonal ? monthFactors(units, lines) : null;
  let chi = 0;
  let terms = 0;
  for (const [unit, weeks] of units.entries()) {
    for (const week of weeks) {
      const expected = (lines[unit]?.(week.at) ?? 0) * week.days * (factors?.[week.month] ?? 1);
      if (expected <= 0) continue;
      chi += (week.decided - expected) ** 2 / expected;
      terms++;
    }
  }
  const freedom = terms - 2 * units.length - (seasonal ? 11 : 0);
  if (freedom < leastWeeks / 2) return null;
  const dispersion = chi / freedom;
  // Wilson and Hilferty's approximation of the chi-squared quantiles.
  const quantile = (z: number): number => freedom * (1 - 2 / (9 * freedom) + z * Math.sqrt(2 / (9 * freedom))) ** 3;
  return { dispersion, low: chi / quantile(1.96), high: chi / quantile(-1.96), weeks: length, seasonal };
}

/** Full weeks of each centre or trust that decides on one course a week or more, as long as their courses are all in. */
function weeksByUnit({ extract, places, holidays }: Derived): Week[][] {
  const from = dayOf(extract.from);
  const last = dayOf(extract.to) - unsettledDays;
  const unitOf = (place: number): string => places[place]?.centreIds.join(' ') ?? '';
  const counts = new Map<string, Map<number, number>>();
  for (const { monday, place, count } of extract.weeks) {
    const unit = unitOf(place);
    if (unit === '') continue;
    const held = counts.get(unit) ?? new Map<number, number>();
    counts.set(unit, held.set(dayOf(monday), (held.get(dayOf(monday)) ?? 0) + count));
  }
  const firstMonday = [...Array(7).keys()].map((ahead) => from + ahead).find((day) => (day + 3) % 7 === 0) ?? from;
  const mondays: number[] = [];
  for (let monday = firstMonday; monday + 6 <= last; monday += 7) mondays.push(monday);
  return [...counts.values()]
    .map((decided) =>
      mondays.map((monday, at) => ({
        at,
        month: monthOf(monday + 3),
        decided: decided.get(monday) ?? 0,
        days: decisionDays(monday, monday + 7, holidays),
      })),
    )
    .map(betweenFirstAndLast)
    .filter((weeks) => weeks.length >= leastWeeks && sum(weeks, ({ decided }) => decided) >= weeks.length);
}

/** A centre that opened or closed meanwhile, or is in the file for a part of it, decided on nothing otherwise. */
function betweenFirstAndLast(weeks: readonly Week[]): Week[] {
  const first = weeks.findIndex(({ decided }) => decided > 0);
  return first === -1 ? [] : weeks.slice(first, weeks.findLastIndex(({ decided }) => decided > 0) + 1);
}

/** Decisions a working day as a straight line over the weeks, by least squares with each week weighed by its days. */
function fitted(weeks: readonly Week[]): (at: number) => number {
  const open = weeks.filter(({ days }) => days > 0);
  const weight = sum(open, ({ days }) => days);
  const meanAt = sum(open, ({ at, days }) => at * days) / weight;
  const meanRate = sum(open, ({ decided }) => decided) / weight;
  const spread = sum(open, ({ at, days }) => days * (at - meanAt) ** 2);
  const slope = sum(open, ({ at, decided, days }) => (at - meanAt) * (decided - meanRate * days)) / spread;
  return (at) => Math.max(0, meanRate + slope * (at - meanAt));
}

function monthFactors(units: readonly (readonly Week[])[], lines: readonly ((at: number) => number)[]): number[] {
  return Array.from({ length: 12 }, (_, month) => {
    const weeks = units.flatMap((held, unit) =>
      held.filter((week) => week.month === month).map((week) => ({ ...week, line: lines[unit]?.(week.at) ?? 0 })),
    );
    const expected = sum(weeks, ({ line, days }) => line * days);
    return expected > 0 ? sum(weeks, ({ decided }) => decided) / expected : 1;
  });
}
