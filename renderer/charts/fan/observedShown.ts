import type { ObservedOver } from '../../plan/observed/observedOver.ts';

/** Months before the plan that are drawn beside ten years of it: more would leave it less room than it needs. */
const mostBefore = 24;

/** The latest months before the plan's weeks and those among them; null where there are none. */
export function observedShown(
  observed: ObservedOver | null | undefined,
  weekStarts: readonly string[],
): ObservedOver | null {
  const [start, end] = [weekStarts[0]?.slice(0, 7) ?? '', weekStarts.at(-1)?.slice(0, 7) ?? ''];
  const before = observed?.points.filter(({ month }) => month < start).slice(-mostBefore) ?? [];
  const within = observed?.points.filter(({ month }) => month >= start && month <= end) ?? [];
  const points = [...before, ...within];
  return observed && points.length > 0 ? { ...observed, points } : null;
}
