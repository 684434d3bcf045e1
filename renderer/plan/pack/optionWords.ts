import type { Plan } from '../../../db/schema/plan.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';
import { comparisonOf } from '../../simulation/comparisonOf.ts';
import { lowerFirst, upperFirst } from '../../simulation/firstLetter.ts';
import type { ExperimentResult } from '../../simulation/results.ts';
import { differenceOn } from '../../simulation/risk/differenceOn.ts';
import { differenceInterval, differenceText, type Kpi, kpiOf, kpiText } from '../results/kpis.ts';
import { briefDifference } from '../results/resultSentences.ts';
import { scenarioOf } from '../results/scenarioOf.ts';
import { network, type ScopeWords, scopeOfScenario } from '../results/scope.ts';

/** What an option does to mean waits at a place, which stands first. */
const placeSentence = (result: ExperimentResult, scenarioId: string, scope: ScopeWords): string =>
  `${upperFirst(scope.place)}: ${lowerFirst(briefDifference(result, scenarioId, scope.id))}`;

/** What an option does to mean waits where it is felt and across the network. */
export function placeSentences(plan: Plan, result: ExperimentResult, scenario: Scenario): string[] {
  const own = scopeOfScenario(plan, scenario);
  const scopes = own.id === network.id ? [network] : [own, network];
  return scopes.map((scope) => placeSentence(result, scenario.id, scope));
}

/** What an option does to the machines and the work they do, in a sentence; nothing where that is not known. */
export function workSentence(result: ExperimentResult, scenarioId: string): string {
  const metrics = scenarioOf(result, scenarioId)?.network;
  if (metrics === undefined) return '';
  const told = (kpi: Kpi, words: (value: string, difference: string) => string): string[] => {
    const held = kpi.of(metrics);
    const row = comparisonOf(result.comparisons, scenarioId, 'network', kpi.metric);
    if (!held || !Number.isFinite(held.mean) || !row) return [];
    const difference =
      row.ci95 === null
        ? 'too few runs to say how that differs'
        : row.difference === 0
          ? 'as in the baseline'
          : row.distinguishable
            ? `${differenceText(kpi, row.difference, row.ci95)}, 95% interval ${differenceInterval(kpi, row.ci95)}`
            : 'not to be told from the baseline';
    return [words(kpiText(kpi, held.mean, held.ci95), difference)];
  };
  const clauses = [
    ...told(kpiOf.utilisation, (value, difference) => `machines are used ${value} (${difference})`),
    ...told(kpiOf.queue, (value, difference) => `${value} courses wait to start on a mean day (${difference})`),
    ...told(kpiOf.fractionsDelivered, (value, difference) => `${value} fractions are delivered (${difference})`),
  ];
  return clauses.length === 0 ? '' : `${upperFirst(clauses.join('; '))}.`;
}

/** What an option adds to the one that it builds on, as far as means say; null where it builds on the plan itself. */
export function onParentSentence(plan: Plan, { comparisons }: ExperimentResult, scenario: Scenario): string | null {
  const { parentId, id } = scenario;
  const parent = plan.scenarios.find((held) => held.id === parentId);
  if (parentId === undefined || !parent) return null;
  const [own, before] = [id, parentId].map((on) => differenceOn(comparisons, on, null, 'waitDays'));
  if (!own || !before || !Number.isFinite(own.difference - before.difference)) {
    return `It builds on “${parent.name}”.`;
  }
  const text = (difference: number) => `${differenceText(kpiOf.waitDays, difference, null)} days`;
  return (
    `It builds on “${parent.name}”, which changes the network’s mean wait by ${text(before.difference)}; ` +
    `what this option adds changes it by ${text(own.difference - before.difference)}.`
  );
}
