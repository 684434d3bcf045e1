import { comparisonOf } from '../../simulation/comparisonOf.ts';
import { upperFirst } from '../../simulation/firstLetter.ts';
import type { ExperimentResult, WeeklyMetric } from '../../simulation/results.ts';
import { differenceInterval, differenceText, kpiOf } from '../results/kpis.ts';
import type { ScopeWords } from '../results/scope.ts';

const subjects: { readonly [M in Exclude<WeeklyMetric, 'waitDays'>]: string } = {
  withinTarget: 'the share of courses that start within their target',
  queue: 'the number of courses waiting to start',
  utilisation: 'the use of machine time',
};

/** Of a measure other than waits; null until it can be said. “Across the network, the use of machine time is 3.2 points lower than in the baseline (95% interval …).” */
export function measureAnswer(
  { comparisons }: Pick<ExperimentResult, 'comparisons'>,
  scenarioId: string,
  scope: ScopeWords,
  metric: Exclude<WeeklyMetric, 'waitDays'>,
): string | null {
  const row = comparisonOf(comparisons, scenarioId, scope.id, metric);
  if (row === undefined || row.ci95 === null || !Number.isFinite(row.difference)) return null;
  const [place, kpi] = [upperFirst(scope.place), kpiOf[metric]];
  if (!row.distinguishable) return `${place}, ${subjects[metric]} cannot be told from the baseline’s.`;
  const ci95: [number, number] = row.difference > 0 ? row.ci95 : [-row.ci95[1], -row.ci95[0]];
  const size = unsigned(differenceText(kpi, Math.abs(row.difference), ci95));
  const direction = row.difference > 0 ? 'higher' : 'lower';
  const interval = unsigned(differenceInterval(kpi, ci95));
  return `${place}, ${subjects[metric]} is ${size} ${direction} than in the baseline (95% interval ${interval}).`;
}

const unsigned = (figures: string): string => figures.replaceAll('+', '');
