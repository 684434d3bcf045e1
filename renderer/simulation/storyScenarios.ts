import type { Plan } from '../../db/schema/plan.ts';
import type { StoryStep } from '../../db/schema/workshop.ts';

/** As many beside the baseline as can be told apart. */
const mostDrawn = 5;

/** The scenarios that a step draws: its own first, then those held beside it, as far as the plan holds them. */
export function stepScenarios(
  plan: Pick<Plan, 'scenarios'>,
  { scenarioId, compareIds = [], view }: Pick<StoryStep, 'scenarioId' | 'compareIds' | 'view'>,
): string[] {
  const held = new Set(plan.scenarios.map(({ id }) => id));
  const wanted = [...(scenarioId === null ? [] : [scenarioId]), ...(view === 'compare' ? compareIds : [])];
  return [...new Set(wanted)].filter((id) => held.has(id)).slice(0, mostDrawn);
}

/** What must be simulated beside the baseline for the storyboard's figures. */
export const storyScenarios = (plan: Pick<Plan, 'scenarios' | 'storyboard'>): string[] => [
  ...new Set((plan.storyboard ?? []).flatMap((step) => stepScenarios(plan, step))),
];
