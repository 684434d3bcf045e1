import { comparisonOf } from '../../simulation/comparisonOf.ts';
import type { Comparison, ExperimentResult, Metrics } from '../../simulation/results.ts';
import { scenarioOf } from '../results/scenarioOf.ts';

type CentreMetrics = { id: string } & Metrics;

/** A centre whose mean wait a scenario changes; `before` or the difference is missing where it did not treat before. */
export type CentreChange = { id: string; before: CentreMetrics | null; after: CentreMetrics; row: Comparison | null };

/** Every centre by what a scenario does to its mean wait: told from noise, or new; not told; nothing at all. */
export type CentreChanges = { changed: CentreChange[]; noise: string[]; same: string[] };

export function centreChanges(result: ExperimentResult, scenarioId: string): CentreChanges {
  const found: CentreChanges = { changed: [], noise: [], same: [] };
  const treats = (metrics: CentreMetrics | undefined) =>
    metrics !== undefined && Number.isFinite(metrics.waitDays.mean) ? metrics : null;
  for (const after of scenarioOf(result, scenarioId)?.centres ?? []) {
    const { id } = after;
    const before = treats(result.scenarios[0]?.centres.find((held) => held.id === id));
    const row = comparisonOf(result.comparisons, scenarioId, id, 'waitDays');
    const compared = row !== undefined && Number.isFinite(row.difference) ? row : null;
    if (before === null && treats(after) === null) continue;
    if (compared === null || compared.distinguishable) found.changed.push({ id, before, after, row: compared });
    else if (compared.difference === 0) found.same.push(id);
    else found.noise.push(id);
  }
  const size = ({ row }: CentreChange) => (row === null ? Number.POSITIVE_INFINITY : Math.abs(row.difference));
  return { ...found, changed: found.changed.toSorted((a, b) => size(b) - size(a)) };
}
