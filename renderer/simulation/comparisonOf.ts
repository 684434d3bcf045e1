import type { Comparison, Scope } from './results.ts';

/** How a scenario differs in a measure at a place from what it is held against; undefined while that is not known. */
export const comparisonOf = (
  comparisons: readonly Comparison[],
  scenarioId: string | null | undefined,
  scopeId: Scope,
  metric: Comparison['metric'],
  against = 'baseline',
): Comparison | undefined =>
  comparisons.find(
    (row) => row.scenario === scenarioId && row.against === against && row.scope === scopeId && row.metric === metric,
  );
