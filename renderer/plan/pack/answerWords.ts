import type { PackSettings } from '../../../db/schema/pack.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';
import { comparisonOf } from '../../simulation/comparisonOf.ts';
import type { ExperimentResult } from '../../simulation/results.ts';
import { decimal } from '../numbers.ts';
import { costOfDeciding } from './decisionWords.ts';
import { placeSentences } from './optionWords.ts';
import { baselineAnswer } from './summaryWords.ts';

type From = {
  plan: Plan;
  result: ExperimentResult;
  scenarios: readonly Scenario[];
  preferred: Scenario | undefined;
  settings: PackSettings;
};

/**
 * The answer to the pack's question, as far as the simulation gives one: what the option does that the pack speaks for,
 * what it costs, and whether another does more.
 */
export function answerSentences({ plan, result, scenarios, preferred, settings }: From): string[] {
  if (scenarios.length === 0) return [baselineAnswer(result)];
  if (preferred === undefined) {
    return ['This pack lays options side by side and speaks for none of them.', ...mostSentence(result, scenarios)];
  }
  return [
    `This pack speaks for “${preferred.name}”.`,
    ...placeSentences(plan, result, preferred),
    ...costOfDeciding(plan, preferred, settings),
    ...mostSentence(result, scenarios, preferred),
  ];
}

/** The option that shortens the network's mean wait most; nothing where the pack speaks for it. */
function mostSentence(
  { comparisons }: ExperimentResult,
  scenarios: readonly Scenario[],
  preferred?: Scenario,
): string[] {
  const known = scenarios.flatMap((scenario) => {
    const row = comparisonOf(comparisons, scenario.id, 'network', 'waitDays');
    return row?.ci95 && Number.isFinite(row.difference) ? [{ scenario, row }] : [];
  });
  if (known.length === 0) return [];
  const [most] = known
    .filter(({ row }) => row.distinguishable && row.difference < 0)
    .toSorted((a, b) => a.row.difference - b.row.difference);
  if (most === undefined) return ['No option shortens the network’s mean wait by more than can be told from noise.'];
  if (most.scenario.id === preferred?.id) return ['No other option shortens the network’s mean wait more.'];
  const days = Math.abs(most.row.difference);
  const which = scenarios.length === 1 ? 'It' : `Of all options “${most.scenario.name}”`;
  return [`${which} shortens the network’s mean wait most, by ${decimal(days, days < 0.95 ? 2 : 1)} days.`];
}
