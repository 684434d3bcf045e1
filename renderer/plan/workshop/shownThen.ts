import type { Plan } from '../../../db/schema/plan.ts';
import type { WorkshopFigure, WorkshopRecord } from '../../../db/schema/workshop.ts';
import { comparisonOf } from '../../simulation/comparisonOf.ts';
import { scenarioKeys } from '../../simulation/replicationCache.ts';
import type { ComparedMetric, ExperimentResult } from '../../simulation/results.ts';
import { differenceInterval, differenceText, intervalOf, kpis, kpiText } from '../results/kpis.ts';
import { metricsAt } from '../results/metricsAt.ts';
import { scenarioOf } from '../results/scenarioOf.ts';
import type { ScopeWords } from '../results/scope.ts';

/** What was on screen when something was said, in the form in which it is kept with it. */
export type ShownThen = Pick<
  WorkshopRecord,
  'stepId' | 'stepTitle' | 'scenarioId' | 'scenarioName' | 'inputsHash' | 'figures'
>;

const kept: ReadonlySet<ComparedMetric> = new Set(['waitDays', 'withinTarget', 'breaches', 'utilisation']);

/**
 * The figures of a scenario (null for the baseline) at a place, written as they stand on screen with their 95% intervals;
 * none while there is no result of it.
 */
export function screenFigures(
  result: ExperimentResult | null,
  scenarioId: string | null,
  scope: ScopeWords,
): WorkshopFigure[] {
  const metrics = metricsAt(scenarioOf(result, scenarioId), scope.id);
  if (result === null || metrics === undefined) return [];
  const rows = kpis
    .filter(({ metric }) => kept.has(metric))
    .flatMap((kpi): WorkshopFigure[] => {
      const held = kpi.of(metrics);
      if (held === undefined || !Number.isFinite(held.mean)) return [];
      const own = figure(`${kpi.name}, ${scope.name}`, kpiText(kpi, held.mean, held.ci95), intervalOf(kpi, held.ci95));
      const row = comparisonOf(result.comparisons, scenarioId, scope.id, kpi.metric);
      if (row === undefined || !Number.isFinite(row.difference)) return [own];
      const noise = row.ci95 !== null && !row.distinguishable ? ' (cannot be told from noise)' : '';
      return [
        own,
        figure(
          `Change from the baseline: ${kpi.name}`,
          differenceText(kpi, row.difference, row.ci95) + noise,
          differenceInterval(kpi, row.ci95),
        ),
      ];
    });
  return rows.length === 0 ? [] : [...rows, figure('Simulated runs', String(result.replications), '')];
}

const figure = (label: string, value: string, interval: string): WorkshopFigure => ({
  label,
  value,
  ...(interval !== '' && { interval }),
});

/** What identifies the inputs of the figures on screen: the plan, the scenario with its parents, and the seed. */
export const inputsHashOf = (plan: Plan, scenarioId: string | null, seed: number): string =>
  scenarioKeys(plan, [scenarioId ?? 'baseline'], seed)[0] ?? '';
