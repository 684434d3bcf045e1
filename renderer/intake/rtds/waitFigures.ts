import type { PlaceMonth } from './extract.ts';

export type WaitFigures = { courses: number; median: number; p90: number; within31: number };

/** Days from the decision to treat to the start, of all courses of some months of places; NaN where there are none. */
export function waitFigures(months: readonly Pick<PlaceMonth, 'waits'>[]): WaitFigures {
  const days = new Map<number, number>();
  for (const { waits } of months) for (const [wait, count] of waits) days.set(wait, (days.get(wait) ?? 0) + count);
  const order = [...days].toSorted(([a], [b]) => a - b);
  const courses = order.reduce((sum, [, count]) => sum + count, 0);
  /** The shortest wait that at least such a share waited no longer than. */
  const quantile = (share: number): number => {
    let held = 0;
    for (const [wait, count] of order) {
      held += count;
      if (held >= share * courses) return wait;
    }
    return Number.NaN;
  };
  const within = order.reduce((sum, [wait, count]) => sum + (wait <= 31 ? count : 0), 0);
  return { courses, median: quantile(0.5), p90: quantile(0.9), within31: within / courses };
}
