import type { ExperimentResult, ScenarioResult } from '../../simulation/results.ts';

/** What an experiment says of a scenario, null being the plan itself; undefined while it says nothing of it. */
export const scenarioOf = (
  result: Pick<ExperimentResult, 'scenarios'> | null | undefined,
  id: string | null,
): ScenarioResult | undefined => result?.scenarios.find((held) => held.id === (id ?? 'baseline'));
