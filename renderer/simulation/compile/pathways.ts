import type { AttendancePattern, Pathway as PlanPathway } from '../../../db/schema/pathway.ts';
import { isUrgent } from '../../../db/schema/urgent.ts';
import type { Pathway, Pattern } from './network.ts';
import { span, type Timeline } from './timeline.ts';

const seconds = (minutes: number): number => Math.round(minutes * 60);

const patterns: Record<AttendancePattern, Pattern> = {
  daily: { fractionsPerVisit: 1, step: 1, weekly: false },
  alternateDays: { fractionsPerVisit: 1, step: 2, weekly: false },
  weekly: { fractionsPerVisit: 1, step: 1, weekly: true },
  twiceDaily: { fractionsPerVisit: 2, step: 1, weekly: false },
};

export function pathwaysOf(plan: readonly PlanPathway[], timeline: Timeline): Pathway[] {
  const regimens = new Map<string, number>();
  return plan.map((pathway) => {
    const mixes = pathway.fractionation
      // A mix already in force when the plan starts is in force throughout the warm-up.
      .map(({ from, mix }) => ({ from: inForceFrom(timeline, from), mix }))
      .sort((a, b) => a.from - b.from)
      .map(({ from, mix }) => ({
        from,
        fractions: Int16Array.from(mix, ({ fractions }) => fractions),
        cumulative: cumulativeShares(mix.map(({ share }) => share)),
      }));
    const most = Math.max(...mixes.flatMap(({ fractions }) => [...fractions]));
    const alike = alikeInBooking(pathway);
    const regimen = Int16Array.from({ length: most + 1 }, (_, fractions) => {
      const key = `${fractions}/${alike}`;
      const known = regimens.get(key) ?? regimens.size;
      regimens.set(key, known);
      return known;
    });
    return {
      id: pathway.id,
      category: pathway.category,
      targetDays: pathway.targetDays,
      priority: pathway.priority,
      secondsFirst: seconds(pathway.minutesFirst),
      secondsLater: seconds(pathway.minutesLater),
      pattern: patterns[pathway.pattern],
      sameDay: pathway.sameDay ?? false,
      urgent: isUrgent(pathway),
      imaging: pathway.imaging.map(({ kind, minutes }) => ({ kind, seconds: seconds(minutes) })),
      planning: pathway.planning && {
        min: pathway.planning.minDays,
        mode: pathway.planning.modeDays,
        max: pathway.planning.maxDays,
      },
      mixes,
      regimen,
    };
  });
}

/** What two pathways must share for a course of either to find the same starts. */
function alikeInBooking(pathway: PlanPathway): string {
  const { minutesFirst, minutesLater, pattern, category } = pathway;
  const machines = pathway.capabilities.toSorted().join();
  return [seconds(minutesFirst), seconds(minutesLater), pattern, category === 1, isUrgent(pathway), machines].join('/');
}

/** The day from which something dated holds; what holds at the plan's start holds from the first day of the warm-up. */
export function inForceFrom(timeline: Timeline, from: string | null | undefined): number {
  const [day] = span(timeline, from);
  return day <= timeline.start ? 0 : day;
}

/** Running totals of shares, scaled to end at exactly 1. */
export function cumulativeShares(shares: readonly number[]): Float64Array {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const cumulative = new Float64Array(shares.length);
  let sum = 0;
  for (let index = 0; index < shares.length; index++) {
    sum += shares[index];
    cumulative[index] = sum / total;
  }
  if (cumulative.length > 0) cumulative[cumulative.length - 1] = 1;
  return cumulative;
}

/** Index of the first running total above a uniform in [0, 1). */
export function pick(cumulative: Float64Array, uniform: number): number {
  let index = 0;
  while (index < cumulative.length - 1 && uniform >= cumulative[index]) index++;
  return index;
}

/** The last of these dated things that is in force on a day. They are in order of time, the first from day 0. */
export function inForce<T extends { from: number }>(dated: readonly T[], day: number): T | undefined {
  let found: T | undefined;
  for (const candidate of dated) {
    if (candidate.from > day) break;
    found = candidate;
  }
  return found;
}
