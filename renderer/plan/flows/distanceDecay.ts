import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { type FlowRow, flowMatrix } from './flowMatrix.ts';
import { apportioned, type Shares } from './rebalance.ts';
import type { Subject } from './subject.ts';
import { minutesBetween } from './travelTimes.ts';
import { isAble, treatedBy } from './treatedBy.ts';

/**
 * Distance decay: the pull of a centre on a zone halves with every so many more minutes by car,
 *
 *   share of centre c = 2^(−t_c / h) / Σ 2^(−t / h),
 *
 * over the centres that can treat and whose minutes are known; h, the minutes that halve the pull, is its one
 * parameter. As h goes to 0 everybody goes to the nearest centre, as it grows all centres pull alike.
 */
export type DecayZone = {
  zoneId: string;
  coursesPerYear: number;
  /** Centres that can treat, with minutes by car. */
  choices: { centreId: string; minutes: number }[];
  /** Where courses go now. */
  shares: Shares;
};

/** The slider's ends, in minutes. */
export const halvingRange = { least: 1, most: 40 } as const;

/** Suggested shares below this are left out: nobody plans for one course in a hundred. */
const leastShare = 0.01;

/** Exact shares of the formula. */
export function decayShares(choices: DecayZone['choices'], halvingMinutes: number): Map<string, number> {
  const nearest = Math.min(...choices.map(({ minutes }) => minutes));
  const pulls = choices.map(({ minutes }) => 2 ** (-(minutes - nearest) / halvingMinutes));
  const whole = pulls.reduce((sum, pull) => sum + pull, 0);
  return new Map(choices.map(({ centreId }, index) => [centreId, (pulls[index] ?? 0) / whole]));
}

/** The shares a planner would be offered: those of 1% and more, in tenths of a percent that add up. */
export function suggestedShares(choices: DecayZone['choices'], halvingMinutes: number): Shares {
  const exact = decayShares(choices, halvingMinutes);
  const kept = [...exact.keys()].filter((id) => (exact.get(id) ?? 0) >= leastShare);
  return Object.fromEntries(apportioned(1, kept, (id) => exact.get(id) ?? 0));
}

export type Fit = {
  halvingMinutes: number;
  /** Sum over zones and centres of courses times the square of formula less present share. */
  misfit: number;
  /** Part of all courses that would go where they go now, 0 to 1. */
  sameCentre: number;
};

/** How well the formula tells where courses go now. */
export function fitOf(zones: readonly DecayZone[], halvingMinutes: number): Fit {
  let misfit = 0;
  let same = 0;
  let courses = 0;
  for (const { coursesPerYear, choices, shares } of zones) {
    const expected = decayShares(choices, halvingMinutes);
    for (const id of new Set([...expected.keys(), ...Object.keys(shares)])) {
      const [formula, now] = [expected.get(id) ?? 0, shares[id] ?? 0];
      misfit += coursesPerYear * (formula - now) ** 2;
      same += coursesPerYear * Math.min(formula, now);
    }
    courses += coursesPerYear;
  }
  return { halvingMinutes, misfit, sameCentre: courses > 0 ? same / courses : Number.NaN };
}

/** Fits at every half minute of the slider, for the curve beside it. */
export function fitCurve(zones: readonly DecayZone[]): Fit[] {
  const steps = (halvingRange.most - halvingRange.least) * 2;
  return Array.from({ length: steps + 1 }, (_, step) => fitOf(zones, halvingRange.least + step / 2));
}

/** The parameter that fits best by least squares, to a tenth of a minute: the best of the curve, then around it. */
export function bestFit(zones: readonly DecayZone[]): Fit | null {
  if (!zones.some(({ coursesPerYear }) => coursesPerYear > 0)) return null;
  const better = (a: Fit, b: Fit) => (b.misfit < a.misfit - 1e-12 ? b : a);
  const coarse = fitCurve(zones).reduce(better);
  const around = Array.from({ length: 11 }, (_, step) => coarse.halvingMinutes + (step - 5) / 10);
  const inRange = (minutes: number) => minutes >= halvingRange.least && minutes <= halvingRange.most;
  return around
    .filter(inRange)
    .map((minutes) => fitOf(zones, Math.round(minutes * 10) / 10))
    .reduce(better, coarse);
}

export type DecayZones = {
  zones: DecayZone[] /** Rows with courses that nothing can be said of, for want of minutes. */;
  unknown: FlowRow[];
};

/** What the formula is fitted to: zones with courses and shares, and the centres they could go to on a date. */
export function decayZones(network: ResolvedPlan, subject: Subject, date: string): DecayZones {
  const able = treatedBy(network, subject, date);
  const zones: DecayZone[] = [];
  const unknown: FlowRow[] = [];
  for (const row of flowMatrix(network, subject, date).rows) {
    if (row.coursesPerYear === 0 || row.given === 'none') continue;
    const choices = network.plan.centres.flatMap(({ id: centreId }) => {
      const minutes = minutesBetween(network.plan, row.zone.id, centreId, 'car');
      return minutes === null || !isAble(able.get(centreId)) ? [] : [{ centreId, minutes }];
    });
    if (choices.length === 0) unknown.push(row);
    else zones.push({ zoneId: row.zone.id, coursesPerYear: row.coursesPerYear, choices, shares: row.shares });
  }
  return { zones, unknown };
}
