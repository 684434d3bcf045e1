import type { Comparison, Estimate } from '../results.ts';

type Difference = { difference: number; ci95: Estimate['ci95']; distinguishable: boolean };

/**
 * What a scenario does to a measure of the network beyond `on`, the scenario that it builds on; null for the baseline.
 * Comparisons are all with the baseline, with the same patients, so that what is beyond another scenario is the one
 * less the other, of which no interval is known. Null while either has not been simulated.
 */
export function differenceOn(
  comparisons: readonly Comparison[],
  scenarioId: string,
  on: string | null,
  metric: Comparison['metric'],
): Difference | null {
  const of = (id: string) =>
    comparisons.find((row) => row.scenario === id && row.scope === 'network' && row.metric === metric);
  const own = of(scenarioId);
  if (!own || on === null) return own ?? null;
  const base = of(on);
  return base ? { difference: own.difference - base.difference, ci95: null, distinguishable: true } : null;
}
