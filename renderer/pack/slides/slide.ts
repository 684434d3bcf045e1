import type { Centre } from '../../../db/schema/centre.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';
import type { StoryStep } from '../../../db/schema/workshop.ts';
import { mapNetwork } from '../../plan/map/mapNetwork.ts';
import { clipped } from '../../plan/projectName.ts';
import type { ScopeWords } from '../../plan/results/scope.ts';
import { type ScenarioSentence, scenarioSentences } from '../../plan/scenarios/changeSentence.ts';
import { stepDate } from '../../plan/workshop/stepDate.ts';
import { heldScenarioId, stepScope } from '../../plan/workshop/stepScope.ts';
import { fromPlain, type SlidesContents } from '../../simulation/packable.ts';
import type { ExperimentResult } from '../../simulation/results.ts';
import { stepScenarios } from '../../simulation/storyScenarios.ts';

/** What every slide is drawn from. */
export type Deck = {
  plan: Plan;
  result: ExperimentResult;
  about: Omit<SlidesContents, 'plan' | 'result' | 'scenarioIds' | 'kind'>;
};

/** A step of the storyboard, with what it shows as far as the plan holds it. */
export type SlideStep = {
  step: StoryStep;
  /** Null where the step shows the baseline. */
  scenario: Scenario | null;
  scope: ScopeWords;
  /** The step's own scenario first, then those drawn beside it. */
  scenarios: readonly Scenario[];
  /** The day that the picture is of, where it is of one. */
  date: string;
  centres: readonly Centre[];
  /** What its scenario changes, in sentences. */
  told: readonly ScenarioSentence[];
};

/** Pixels of the smallest text: a slide is read from five metres. */
export const slideTextSize = 20;

export const deckOf = ({ plan, result, scenarioIds: _, kind: __, ...about }: SlidesContents): Deck => ({
  ...{ plan, result: fromPlain(result), about },
});

/** As much of a place's name as sentences hold. */
const longestPlace = 60;

export function slideStep(plan: Plan, step: StoryStep): SlideStep {
  const scenarioId = heldScenarioId(plan, step);
  const scenarios = stepScenarios(plan, step).flatMap((wanted) => plan.scenarios.filter(({ id }) => id === wanted));
  const scenario = plan.scenarios.find(({ id }) => id === scenarioId) ?? null;
  const { id, name, place } = stepScope(plan, step, scenarioId);
  return {
    ...{
      step,
      scenarios,
      scenario,
      scope: { id, name: clipped(name, longestPlace), place: clipped(place, longestPlace) },
    },
    told: scenario === null ? [] : scenarioSentences(plan, scenario).filter(({ change }) => change.off !== true),
    date: stepDate(plan, step),
    centres: mapNetwork(plan, scenarioId).plan.centres,
  };
}
