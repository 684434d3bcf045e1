import type { Scenario } from '../../../db/schema/scenario.ts';
import { comparisonOf } from '../../simulation/comparisonOf.ts';
import type { ExperimentResult } from '../../simulation/results.ts';
import { list } from '../health/list.ts';
import { differenceText, kpiOf } from '../results/kpis.ts';

/** Which options shorten the network's mean wait and which lengthen it, the most first, and of which nothing can be told. */
export function optionsSentence(
  { comparisons }: Pick<ExperimentResult, 'comparisons'>,
  scenarios: readonly Scenario[],
): string {
  const found = scenarios.flatMap(({ id, name }) => {
    const row = comparisonOf(comparisons, id, 'network', 'waitDays');
    return row && row.ci95 !== null && Number.isFinite(row.difference) ? [{ name: `“${name}”`, row }] : [];
  });
  const told = found
    .filter(({ row }) => row.distinguishable)
    .toSorted((a, b) => Math.abs(b.row.difference) - Math.abs(a.row.difference));
  const by = (sign: 1 | -1) =>
    told
      .filter(({ row }) => Math.sign(row.difference) === sign)
      .map(({ name, row }) => `${name} (${differenceText(kpiOf.waitDays, row.difference, row.ci95)} days)`);
  const noise = found.filter(({ row }) => !row.distinguishable).map(({ name }) => name);
  const clauses = [
    { verb: 'is shortened by', names: by(-1) },
    { verb: 'is lengthened by', names: by(1) },
    { verb: 'is not changed, as far as can be told from noise, by', names: noise },
  ].flatMap(({ verb, names }) => (names.length === 0 ? [] : [`${verb} ${list(names)}`]));
  if (clauses.length === 0) return 'Too few runs have landed to say what the options do to waiting times.';
  return `The network’s mean wait ${clauses.join('; it ')}.`;
}
