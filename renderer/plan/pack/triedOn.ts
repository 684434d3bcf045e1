import type { Plan } from '../../../db/schema/plan.ts';
import { namesIn } from '../commands/recordNames.ts';

/** On what something was tried, in words; null is the baseline. */
export const triedOnWords = (plan: Plan, scenarioId: string | null): string =>
  scenarioId === null ? 'the baseline' : `“${namesIn(plan)('scenario', scenarioId)}”`;
