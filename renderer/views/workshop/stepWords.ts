import type { Plan } from '../../../db/schema/plan.ts';
import type { StoryView } from '../../../db/schema/workshop.ts';

/** What a step can show, as a facilitator chooses it. */
export const storyViewNames: { readonly [V in StoryView]: string } = {
  network: 'Map of the network',
  fleet: 'Fleet and projects',
  demand: 'Demand',
  flows: 'Patient flows',
  scenarios: 'What changes, beside what it does',
  compare: 'Measure by week',
};

export const scenarioWords = (plan: Plan, scenarioId: string | null): string =>
  scenarioId === null
    ? 'Baseline'
    : (plan.scenarios.find(({ id }) => id === scenarioId)?.name ?? 'A scenario that is no longer in the plan');
