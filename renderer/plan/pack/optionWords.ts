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

/** A clause of a sentence; `count` is the least number of people or courses in it, `under` the clause without small ones. */
export type WorkClause = { words: string; count?: number; under?: string };

/** What an option does to the machines and the work they do, in clauses; none where that is not known. */
export function workClauses(result: ExperimentResult, scenarioId: string): WorkClause[] {
  const metrics = scenarioOf(result, scenarioId)?.network;
  if (metrics === undefined) return [];
  const told = (kpi: Kpi, clause: (value: string, difference: string) => string): WorkClause[] => {
    const held = kpi.of(metrics);
    const row = comparisonOf(result.comparisons, scenarioId, 'network', kpi.metric);
    if (!held || !Number.isFinite(held.mean) || !row) return [];
    const differs = row.ci95 !== null && row.difference !== 0 && row.distinguishable;
    const difference =
      row.ci95 === null
        ? 'too few runs to say how that differs'
        : row.difference === 0
          ? 'as in the baseline'
          : differs
            ? `${differenceText(kpi, row.difference, row.ci95)}, 95% interval ${differenceInterval(kpi, row.ci95)}`
            : 'not to be told from the baseline';
    const value = kpiText(kpi, held.mean, held.ci95);
    const words = clause(value, difference);
    if (kpi.isShare) return [{ words }];
    const count = Math.min(held.mean, differs ? Math.abs(row.difference) : held.mean);
    return [{ words, count, under: clause(held.mean < 5 ? 'under 5' : value, differs ? 'by under 5' : difference) }];
  };
  return [
    ...told(kpiOf.utilisation, (value, difference) => `machines are used ${value} (${difference})`),
    ...told(kpiOf.queue, (value, difference) => `${value} courses wait to start on a mean day (${difference})`),
    ...told(kpiOf.fractionsDelivered, (value, difference) => `${value} fractions are delivered (${difference})`),
  ];
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
