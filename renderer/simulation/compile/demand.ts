import type { Demand } from '../../../db/schema/demand.ts';
import { addYears, type Day, monthOf } from '../calendar/day.ts';
import type { IsOpen } from '../calendar/openDays.ts';
import type { ChangeOf } from '../resolvedPlan.ts';
import type { Profile } from './network.ts';
import { span, type Timeline } from './timeline.ts';

type DemandChange = ChangeOf<'changeDemand'>;

/**
 * Profiles of demand over time. The decisions of a plan year are spread over its decision days in proportion to the
 * month's seasonal factor, so that a year without changes holds exactly its number. Growth steps on each anniversary
 * of the start, by the rate in force that day; a change's factor applies to the days of its period. During the warm-up
 * everything is as on the first day. Streams with the same growth and changes share one profile.
 */
export function profiler(
  timeline: Timeline,
  isDecisionDay: IsOpen,
  seasonality: readonly number[] | undefined,
  changes: readonly DemandChange[],
): (demand: Demand) => Profile {
  const weights = decisionWeights(timeline, isDecisionDay, seasonality);
  const made = new Map<string, Profile>();
  return (demand) => {
    const concerned = changes.filter((change) => concerns(change, demand));
    const growth = demand.growthPerYear ?? 0;
    const key = [growth, ...concerned.map((change) => changes.indexOf(change))].join();
    const profile = made.get(key) ?? profileOf(timeline, weights, growth, concerned);
    made.set(key, profile);
    return profile;
  };
}

const concerns = (change: DemandChange, { zoneId, pathwayId }: Demand): boolean =>
  (change.zoneId === '*' || change.zoneId === zoneId) && (change.pathwayId === '*' || change.pathwayId === pathwayId);

type Weights = { days: Int32Array; part: Float64Array; year: Int16Array };

/** Decision days, what part of its plan year's decisions each holds, and the plan year, 0 for the first. */
function decisionWeights(
  { origin, start, days }: Timeline,
  isDecisionDay: IsOpen,
  seasonality?: readonly number[],
): Weights {
  const startDay = origin + start;
  const weightOf = (day: Day) => (isDecisionDay(day) ? (seasonality?.[monthOf(day)] ?? 1) : 0);
  const found = { days: new Int32Array(days), part: new Float64Array(days), year: new Int16Array(days) };
  let count = 0;
  let year = 0;
  while (addYears(startDay, year) > origin) year--;
  for (; addYears(startDay, year) < origin + days; year++) {
    const first = addYears(startDay, year);
    const weights = new Float64Array(addYears(startDay, year + 1) - first);
    let total = 0;
    for (let index = 0; index < weights.length; index++) {
      weights[index] = weightOf(first + index);
      total += weights[index];
    }
    for (let index = 0; index < weights.length; index++) {
      const day = first + index - origin;
      if (weights[index] <= 0 || day < 0 || day >= days) continue;
      found.days[count] = day;
      found.part[count] = weights[index] / total;
      found.year[count++] = year;
    }
  }
  return {
    days: found.days.slice(0, count),
    part: found.part.slice(0, count),
    year: found.year.slice(0, count),
  };
}

function profileOf(timeline: Timeline, weights: Weights, growth: number, changes: readonly DemandChange[]): Profile {
  const periods = changes.map((change) => {
    const [from, until] = span(timeline, change.from, change.until);
    return { ...change, from, until };
  });
  const { start, origin } = timeline;
  const { days, part, year: yearOf } = weights;
  const cumulative = new Float64Array(days.length);
  let level = 1;
  let year = 0;
  let total = 0;
  for (let index = 0; index < days.length; index++) {
    while (year < yearOf[index]) {
      year++;
      level *= 1 + growthOn(addYears(origin + start, year) - origin, growth, periods);
    }
    const factor = periods.length === 0 ? 1 : factorOn(Math.max(start, days[index]), periods);
    total += part[index] * level * factor;
    cumulative[index] = total;
  }
  return { days, cumulative, soonest: soonestOf(cumulative) };
}

/** Spares the search for a decision's day most of its steps; a hair early, so that rounding never makes it late. */
function soonestOf(cumulative: Float64Array): Int32Array {
  const steps = new Int32Array(cumulative.length);
  const total = cumulative[cumulative.length - 1] ?? 0;
  let index = 0;
  for (let step = 0; step < steps.length; step++) {
    while (cumulative[index] < ((total * step) / steps.length) * (1 - 1e-9)) index++;
    steps[step] = index;
  }
  return steps;
}

type DemandPeriod = {
  from: number;
  until: number;
  factor?: number | undefined;
  growthPerYear?: number | undefined;
};

const covering = (day: number) => (period: DemandPeriod) => period.from <= day && day < period.until;

function growthOn(day: number, growth: number, periods: readonly DemandPeriod[]): number {
  const replacing = periods.filter(covering(day)).findLast(({ growthPerYear }) => growthPerYear !== undefined);
  return replacing?.growthPerYear ?? growth;
}

function factorOn(day: number, periods: readonly DemandPeriod[]): number {
  let product = 1;
  for (const { from, until, factor } of periods) if (from <= day && day < until) product *= factor ?? 1;
  return product;
}
