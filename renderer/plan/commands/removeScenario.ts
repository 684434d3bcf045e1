import type { Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { removeRecord } from './removeRecord.ts';

/** Removes a scenario; those that branch from it keep what they inherited. Null when there is no such scenario. */
export const removeScenario = (plan: Plan, scenarioId: string): Command | null =>
  removeRecord(plan, 'scenarios', scenarioId)?.command ?? null;
