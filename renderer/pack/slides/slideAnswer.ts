import type { Plan } from '../../../db/schema/plan.ts';
import { clipped } from '../../plan/projectName.ts';
import { differenceInterval, differenceText, kpiOf } from '../../plan/results/kpis.ts';
import { metricsAt } from '../../plan/results/metricsAt.ts';
import { differenceSentence, stateSentence } from '../../plan/results/resultSentences.ts';
import { scenarioOf } from '../../plan/results/scenarioOf.ts';
import { comparisonOf } from '../../simulation/comparisonOf.ts';
import { upperFirst } from '../../simulation/firstLetter.ts';
import type { ExperimentResult, WeeklyMetric } from '../../simulation/results.ts';
import { planAnswer } from './planAnswer.ts';
import type { SlideStep } from './slide.ts';

/** As much of a scenario's name as a sentence holds: the whole stands above the question. */
const longestName = 60;

/** What answers a step's question: what its picture shows, where that is what the plan asks for; else what the simulation says. */
export function slideAnswer(plan: Plan, result: ExperimentResult, shown: SlideStep): string {
  const { view } = shown.step;
  return view === 'demand' || view === 'flows' ? planAnswer[view](plan, shown) : simulatedAnswer(result, shown);
}

/** Of the measure that the step draws, else of waits. */
function simulatedAnswer(result: ExperimentResult, { step, scenario, scope }: SlideStep): string {
  const held = scenarioOf(result, scenario?.id ?? null);
  const metrics = metricsAt(held, scope.id);
  if (held === undefined) return `${scenario ? `“${scenario.name}”` : 'The plan'} was not simulated for these slides.`;
  if (metrics === undefined) return `There is nothing to measure ${scope.place}.`;
  if (scenario === null) return stateSentence(metrics, scope.place);
  const metric = step.focus?.metric ?? 'waitDays';
  const measured = step.view === 'compare' || step.view === 'scenarios';
  const other = measured && metric !== 'waitDays' ? measureSentence(result, { scenario, scope }, metric) : null;
  return other ?? differenceSentence(result, { ...scenario, name: clipped(scenario.name, longestName) }, scope);
}

const subjects: { readonly [M in Exclude<WeeklyMetric, 'waitDays'>]: string } = {
  withinTarget: 'the share of courses that start within their target',
  queue: 'the number of courses waiting to start',
  utilisation: 'the use of machine time',
};

/** “Across the network, the use of machine time is 3.2 points lower than in the baseline (95% interval …).” */
function measureSentence(
  { comparisons }: Pick<ExperimentResult, 'comparisons'>,
  { scenario, scope }: { scenario: { id: string }; scope: SlideStep['scope'] },
  metric: Exclude<WeeklyMetric, 'waitDays'>,
): string | null {
  const row = comparisonOf(comparisons, scenario.id, scope.id, metric);
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
