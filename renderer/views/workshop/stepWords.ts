import type { Plan } from '../../../db/schema/plan.ts';

export const scenarioWords = (plan: Plan, scenarioId: string | null): string =>
  scenarioId === null
    ? 'Baseline'
    : (plan.scenarios.find(({ id }) => id === scenarioId)?.name ?? 'A scenario that is no longer in the plan');
