import type { Plan } from '../../../db/schema/plan.ts';
import { clipped } from '../../plan/projectName.ts';
import { metricsAt } from '../../plan/results/metricsAt.ts';
import { differenceSentence, stateSentence } from '../../plan/results/resultSentences.ts';
import { scenarioOf } from '../../plan/results/scenarioOf.ts';
import { measureAnswer } from '../../plan/workshop/measureAnswer.ts';
import { planAnswer } from '../../plan/workshop/planAnswer.ts';
import { isMeasured, showsOf } from '../../plan/workshop/stepShows.ts';
import type { ExperimentResult } from '../../simulation/results.ts';
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
  const other =
    isMeasured(showsOf(step)) && metric !== 'waitDays' ? measureAnswer(result, scenario.id, scope, metric) : null;
  return other ?? differenceSentence(result, { ...scenario, name: clipped(scenario.name, longestName) }, scope);
}
