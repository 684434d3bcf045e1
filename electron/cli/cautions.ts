import type { Plan } from '../../db/schema/plan.ts';
import { ownWarnings, scenarioWarnings } from '../../renderer/simulation/planWarnings/planWarnings.ts';
import type { ExperimentResult } from '../../renderer/simulation/results.ts';
import { warningSentence } from '../../renderer/simulation/warningSentence.ts';

type Told = Pick<ExperimentResult, 'warnings' | 'engine'> & { scenarios: readonly { id: string }[] };

/**
 * What whoever reads the figures must know, for stderr: what is odd about the plan and the scenarios that were run, what
 * keeps the figures from being relied on, and what went wrong.
 */
export function cautions({ warnings, engine, scenarios }: Told, plan: Plan): string[] {
  const nameOf = (id: string) => plan.scenarios.find((scenario) => scenario.id === id)?.name ?? 'Baseline';
  const own = ownWarnings(plan);
  const oddIn = (id: string) =>
    id === 'baseline' ? own.map(({ message }) => message) : scenarioWarnings(plan, id, own);
  return [
    ...scenarios.flatMap(({ id }) => oddIn(id).map((message) => `${nameOf(id)}: ${message}`)),
    ...warnings.map((warning) => `${nameOf(warning.scenario)}: ${warningSentence(warning, plan)}`),
    ...engine.replaced.map((reason) => `A simulation worker stopped (${reason}) and was replaced; nothing is missing.`),
  ];
}
