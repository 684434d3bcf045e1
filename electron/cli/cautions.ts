import type { Plan } from '../../db/schema/plan.ts';
import type { ExperimentResult } from '../../renderer/simulation/results.ts';
import { warningSentence } from '../../renderer/simulation/warningSentence.ts';

/** What whoever reads the figures must know, for stderr: what keeps them from being relied on, and what went wrong. */
export function cautions({ warnings, engine }: Pick<ExperimentResult, 'warnings' | 'engine'>, plan: Plan): string[] {
  const nameOf = (id: string) => plan.scenarios.find((scenario) => scenario.id === id)?.name ?? 'Baseline';
  return [
    ...warnings.map((warning) => `${nameOf(warning.scenario)}: ${warningSentence(warning, plan)}`),
    ...engine.replaced.map((reason) => `A simulation worker stopped (${reason}) and was replaced; nothing is missing.`),
  ];
}
