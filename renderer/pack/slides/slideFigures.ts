import type { Scenario } from '../../../db/schema/scenario.ts';
import { differenceInterval, differenceText, intervalOf, type Kpi, kpiOf, kpiText } from '../../plan/results/kpis.ts';
import { metricsAt } from '../../plan/results/metricsAt.ts';
import { scenarioOf } from '../../plan/results/scenarioOf.ts';
import { comparisonOf } from '../../simulation/comparisonOf.ts';
import type { ExperimentResult } from '../../simulation/results.ts';
import type { SlideStep } from './slide.ts';

/** A key figure as it is written under a slide's picture; brackets hold 95% intervals. */
export type SlideFigure = {
  name: string;
  /** The series of the picture whose it is; null where all are of one. */
  order: number | null;
  value: string;
  /** The value where it counts courses, so that a small one can be kept off the page. */
  count: number | undefined;
  interval: string;
  /** Against the baseline; null where it is the baseline's own, or there is none. */
  change: string | null;
};

const shown = ['waitDays', 'withinTarget', 'breaches', 'utilisation'] as const;
type Shown = (typeof shown)[number] | 'queue';

/** Measures' names where each has a quarter of a slide's width. */
const shortNames: { readonly [M in Shown]: string } = {
  waitDays: 'Mean wait, days',
  withinTarget: 'Started within target',
  breaches: 'Late starts, courses',
  queue: 'Waiting to start, courses',
  utilisation: 'Machine time used',
};

/**
 * The few figures of a step: of one scenario the measures most asked for, the step's own first; of several side by side
 * the step's measure for each.
 */
export function slideFigures(result: ExperimentResult, { step, scenario, scenarios, scope }: SlideStep): SlideFigure[] {
  const metric = step.focus?.metric ?? 'waitDays';
  if (scenarios.length > 1 || (scenario === null && scenarios.length > 0)) {
    const series = [null, ...scenarios];
    return series.flatMap((one, order) => figure(result, one, scope.id, metric, one?.name ?? 'Baseline', order));
  }
  const metrics = [...new Set<Shown>([metric, ...shown])].slice(0, shown.length);
  return metrics.flatMap((one) => figure(result, scenario, scope.id, one, shortNames[one], null));
}

function figure(
  result: ExperimentResult,
  scenario: Scenario | null,
  scopeId: string,
  metric: Shown,
  name: string,
  order: number | null,
): SlideFigure[] {
  const kpi: Kpi = kpiOf[metric];
  const metrics = metricsAt(scenarioOf(result, scenario?.id ?? null), scopeId);
  const held = metrics && kpi.of(metrics);
  if (held === undefined || !Number.isFinite(held.mean)) return [];
  return [
    {
      ...{ name, order, value: kpiText(kpi, held.mean, held.ci95), interval: intervalOf(kpi, held.ci95) },
      count: metric === 'breaches' || metric === 'queue' ? held.mean : undefined,
      change: scenario && changeOf(result, scenario.id, scopeId, kpi),
    },
  ];
}

/** "+0.12 (+0.10 to +0.14)", or that it cannot be told from noise. */
function changeOf({ comparisons }: ExperimentResult, scenarioId: string, scopeId: string, kpi: Kpi): string | null {
  const row = comparisonOf(comparisons, scenarioId, scopeId, kpi.metric);
  if (row === undefined || !Number.isFinite(row.difference)) return null;
  if (row.ci95 === null) return differenceText(kpi, row.difference, null);
  if (!row.distinguishable) return 'cannot be told from noise';
  const interval = differenceInterval(kpi, row.ci95).replace(' points', '');
  return `${differenceText(kpi, row.difference, row.ci95)} (${interval})`;
}
