import type { PackSettings } from '../../../db/schema/pack.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';
import { lowerFirst } from '../../simulation/firstLetter.ts';
import type { ExperimentResult } from '../../simulation/results.ts';
import { runsSentence, stateSentence } from '../results/resultSentences.ts';
import { network } from '../results/scope.ts';

/** What the pack answers: the planner's own question, else the one that its options put. */
export function question(plan: Plan, settings: PackSettings, scenarios: readonly Scenario[]): string {
  if (settings.question !== undefined) return settings.question;
  if (scenarios.length === 0) return `What will ${plan.name} ask of people who need radiotherapy, as it is planned?`;
  const options = scenarios.length === 1 ? `changed as in “${scenarios[0]?.name}”` : 'changed, and how';
  return `Should the plan stand as it is, or be ${options}?`;
}

export function baselineAnswer({ scenarios: [baseline] }: ExperimentResult): string {
  return baseline
    ? `As planned: ${lowerFirst(stateSentence(baseline.network, network.place))}`
    : 'The plan has not been simulated.';
}

/** How far the answer can be relied on: what it is the mean of, and whose figures it rests on. */
export function confidence(plan: Plan, result: ExperimentResult): string[] {
  const illustrative = (plan.sources ?? []).filter(({ status }) => status === 'illustrative').length;
  return [
    `${runsSentence(result)} Intervals are 95% confidence intervals; differences are paired run by run, so that the ` +
      'same people fall ill on the same days in each.',
    ...(illustrative === 0
      ? []
      : [
          `The plan rests in part on illustrative figures (${illustrative} of its ${plan.sources?.length} sources), which ` +
            'must be replaced with the network’s own before a decision rests on this pack.',
        ]),
  ];
}
