import type { Plan } from './plan.ts';
import type { Scenario } from './scenario.ts';

/** The scenarios that a plan's pack holds against its baseline, in order; those that are gone are passed over. */
export function packScenarios({ scenarios, pack }: Plan): Scenario[] {
  if (pack?.scenarioIds === undefined) return scenarios;
  return [...new Set(pack.scenarioIds)].flatMap((wanted) => scenarios.filter(({ id }) => id === wanted));
}

/** Of the scenarios that a pack shows, or of their results, the one that it speaks for. */
export const preferredAmong = <T extends { id: string }>({ pack }: Plan, shown: readonly T[]): T | undefined =>
  shown.find(({ id }) => id === pack?.preferredId);

/** The scenario that losses and uncertain inputs are tried on for a pack: the one that it speaks for, else the baseline. */
export const triedOn = (plan: Plan): string | null => preferredAmong(plan, packScenarios(plan))?.id ?? null;
