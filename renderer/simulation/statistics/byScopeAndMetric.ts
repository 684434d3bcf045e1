import { type Frame, weeklyMetrics } from '../measures/measures.ts';
import type { Scope, WeeklyMetric } from '../results.ts';

/** Something of every row of the weekly measures, given where its first week stands: of the network, then of centres. */
export function byScopeAndMetric<T>(
  { centres, weekStarts }: Pick<Frame, 'centres' | 'weekStarts'>,
  of: (first: number) => T,
): Record<Scope, Record<WeeklyMetric, T>> {
  const at = (scope: number, metric: WeeklyMetric) =>
    of((scope * weeklyMetrics.length + weeklyMetrics.indexOf(metric)) * weekStarts.length);
  return Object.fromEntries(
    ['network', ...centres].map((id, scope) => [
      id,
      {
        waitDays: at(scope, 'waitDays'),
        withinTarget: at(scope, 'withinTarget'),
        queue: at(scope, 'queue'),
        utilisation: at(scope, 'utilisation'),
      },
    ]),
  );
}
