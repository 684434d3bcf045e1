import type { Plan } from './plan.ts';
import type { Scenario } from './scenario.ts';

/** The scenarios that a plan's pack holds against its baseline, in order; those that are gone are passed over. */
export function packScenarios({ scenarios, pack }: Plan): Scenario[] {
  if (pack?.scenarioIds === undefined) return scenarios;
  return [...new Set(pack.scenarioIds)].flatMap((wanted) => scenarios.filter(({ id }) => id === wanted));
}
