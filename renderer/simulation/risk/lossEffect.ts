import { z } from 'zod';
import type { ExperimentResult, ScenarioResult } from '../results.ts';
import { differenceOn } from './differenceOn.ts';
import { Effect, finite } from './effect.ts';
import type { Loss } from './losses.ts';

/** What a loss does, against the same plan without it. */
export const LossEffect = z.strictObject({
  /** The most by which a month's mean wait is longer at any centre, in days; where, and the week in which that month begins. */
  longestExtraDays: z.number(),
  centreId: z.string(),
  when: z.string(),
  /** Weeks from the first day of the loss until a month's mean wait is back within a day there of what it would have been; null when it never is. */
  weeksUntilBack: z.number().nullable(),
  /** Starts later than their target over the whole plan and network, more than without the loss. */
  breaches: Effect.nullable(),
  prolonged: Effect.nullable(),
});
export type LossEffect = z.infer<typeof LossEffect>;

const monthWeeks = 4;
/** A wait this much longer is no longer called back. */
const backDays = 1;

/** The effect of a loss, from an experiment of the loss and of what it is on (null is the baseline). */
export function lossEffect(result: ExperimentResult, loss: Loss, lossId: string, on: string | null): LossEffect | null {
  const [before, after] = [on ?? 'baseline', lossId].map((id) => result.scenarios.find((held) => held.id === id));
  if (!before || !after) return null;
  const first = Math.max(
    0,
    before.weekStarts.findIndex((monday) => monday >= loss.from),
  );
  // Where nobody is treated nobody is seen to wait: what a loss does may be felt most where people are sent instead.
  const felt = before.centres.map(({ id }) => {
    const extra = extraDays(before, after, id);
    return { id, extra, peak: extra.reduce((held, days, week) => (days > (extra[held] ?? 0) ? week : held), first) };
  });
  const [worst] = felt.toSorted((a, b) => (b.extra[b.peak] ?? 0) - (a.extra[a.peak] ?? 0));
  if (!worst) return null;
  const { extra, peak } = worst;
  const back = extra.findIndex((days, week) => week > peak && days < backDays);
  return {
    longestExtraDays: Math.max(0, extra[peak] ?? 0),
    centreId: worst.id,
    when: before.weekStarts[peak] ?? loss.from,
    weeksUntilBack: (extra[peak] ?? 0) < backDays ? 0 : back === -1 ? null : back - first,
    breaches: finite(differenceOn(result.comparisons, lossId, on, 'breaches')),
    prolonged: finite(differenceOn(result.comparisons, lossId, on, 'coursesProlonged')),
  };
}

/** By week, how much longer people wait at a centre over the month that begins then; 0 where it cannot be told. */
function extraDays(before: ScenarioResult, after: ScenarioResult, centreId: string): number[] {
  const [was, is] = [before, after].map(({ bands }) => bands[centreId]?.waitDays.mean);
  if (!was || !is) return [];
  return before.weekStarts.map((_, week) => {
    const weeks = Array.from({ length: monthWeeks }, (_, at) => (is[week + at] ?? NaN) - (was[week + at] ?? NaN));
    const known = weeks.filter(Number.isFinite);
    return known.length === 0 ? 0 : known.reduce((sum, days) => sum + days, 0) / known.length;
  });
}
