import type { AttendancePattern } from '../../../db/schema/pathway.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { fillable } from './loadHistory.ts';

/**
 * Time for the mean queue of a system that starts empty to come within 5% of where it settles, in units of variance
 * over squared spare capacity: 1 - H(t) = 0.05 for the reflected Brownian motion that a busy queue resembles, with
 * H(t) = 1 - 2(1 + t)(1 - Phi(sqrt t)) + 2 sqrt(t) phi(sqrt t) (Abate and Whitt, Advances in Applied Probability
 * 1987;19:560-598).
 */
const settledAt = 2.15;

/**
 * Weeks of warm-up after which a centre's queue has settled: time for the first courses to pass through, and for the
 * queue to come within 5% of its mean. Seconds a week; infinite when it is asked for all that can be filled, or more.
 */
export function warmUpNeeded(weekly: { asked: number; had: number; variance: number }, fillWeeks: number): number {
  const spare = fillable * weekly.had - weekly.asked;
  return spare > 0 ? fillWeeks + (settledAt * weekly.variance) / (spare * spare) : Number.POSITIVE_INFINITY;
}

const attendancesAWeek: Record<AttendancePattern, number> = { daily: 5, alternateDays: 2.5, weekly: 1, twiceDaily: 10 };
const workingDays = 5;

/** Weeks from a decision to the end of the longest course there is, when nobody waits for anything. */
export function fillWeeks({ pathways }: Pick<Plan, 'pathways'>): number {
  const weeks = pathways.map(({ fractionation, pattern, planning }) => {
    const fractions = Math.max(...fractionation.flatMap(({ mix }) => mix.map((entry) => entry.fractions)));
    return (planning?.maxDays ?? 0) / workingDays + fractions / attendancesAWeek[pattern];
  });
  return Math.max(0, ...weeks);
}
