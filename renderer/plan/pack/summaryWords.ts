import type { PackSettings } from '../../../db/schema/pack.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';
import { lowerFirst } from '../../simulation/firstLetter.ts';
import type { ExperimentResult } from '../../simulation/results.ts';
import { longDate } from '../dates.ts';
import { list } from '../health/list.ts';
import { differenceSentence, runsSentence, stateSentence } from '../results/resultSentences.ts';
import { network, scopeOfScenario } from '../results/scope.ts';

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

/** What each scenario does, where it is felt and across the network. */
export function scenarioAnswers(
  plan: Plan,
  result: ExperimentResult,
  scenarios: readonly Scenario[],
): { id: string; sentences: string[] }[] {
  return scenarios.map((scenario) => {
    const own = scopeOfScenario(plan, scenario);
    const scopes = own.id === network.id ? [network] : [own, network];
    return { id: scenario.id, sentences: scopes.map((scope) => differenceSentence(result, scenario, scope)) };
  });
}

/** How far the answer can be relied on: what it is the mean of, what is noise in it, and whose figures it rests on. */
export function confidence(plan: Plan, result: ExperimentResult, scenarios: readonly Scenario[]): string[] {
  const noise = scenarios.filter(({ id }) =>
    result.comparisons.some(
      (row) => row.scenario === id && row.scope === 'network' && row.metric === 'waitDays' && !row.distinguishable,
    ),
  );
  const illustrative = (plan.sources ?? []).filter(({ status }) => status === 'illustrative').length;
  return [
    `${runsSentence(result)} Intervals are 95% confidence intervals; differences are paired run by run, so that the ` +
      'same people fall ill on the same days in each.',
    ...(noise.length === 0
      ? []
      : [
          `The effect on the network’s mean wait of ${list(noise.map(({ name }) => `“${name}”`))} cannot be told from noise.`,
        ]),
    ...(illustrative === 0
      ? []
      : [
          `The plan rests in part on illustrative figures (${illustrative} of its ${plan.sources?.length} sources), which ` +
            'must be replaced with the network’s own before a decision rests on this pack.',
        ]),
    `The plan begins on ${longDate(plan.startDate)} and is followed for ${plan.horizonWeeks} weeks.`,
  ];
}
