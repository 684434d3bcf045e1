import { comparisonOf } from '../comparisonOf.ts';
import type { Comparison, Estimate } from '../results.ts';

type Difference = { difference: number; ci95: Estimate['ci95']; distinguishable: boolean };

/**
 * What a scenario does to a measure of the network beyond `on`, the scenario that it builds on; null for the baseline.
 * Where the two were not compared themselves it is the one's difference from the baseline less the other's, of which no
 * interval is known. Null while either has not been simulated.
 */
export function differenceOn(
  comparisons: readonly Comparison[],
  scenarioId: string,
  on: string | null,
  metric: Comparison['metric'],
): Difference | null {
  const of = (id: string, against: string) => comparisonOf(comparisons, id, 'network', metric, against);
  const own = of(scenarioId, 'baseline');
  if (!own || on === null) return own ?? null;
  const [paired, base] = [of(scenarioId, on), of(on, 'baseline')];
  if (paired) return paired;
  return base ? { difference: own.difference - base.difference, ci95: null, distinguishable: true } : null;
}
